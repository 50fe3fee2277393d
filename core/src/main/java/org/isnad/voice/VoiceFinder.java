package org.isnad.voice;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Span;
import org.isnad.mention.Mentions;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Sentence;

/** Finds who says what in a text. One instance serves all threads. */
public final class VoiceFinder {
  private static final List<Rule> RULES = List.of(new VerbRule());

  private final CueLexicon lexicon;

  private VoiceFinder(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Loads the vocabulary. */
  public static VoiceFinder load() {
    return new VoiceFinder(CueLexicon.load());
  }

  public Voices find(AnalysedText text, Mentions mentions) {
    List<Quotation> quotations = Quotations.of(text);
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (sentence.parsed() && sentence.zone().isRead()) {
        Reader reader = new Reader(new Parse(sentence), near(quotations, sentence), lexicon);
        RULES.forEach(rule -> drafts.addAll(rule.read(reader)));
      }
    }
    return new Voices(Nesting.of(text, drafts));
  }

  private static List<Span> near(List<Quotation> quotations, Sentence sentence) {
    return quotations.stream()
        .map(Quotation::span)
        .filter(q -> q.overlaps(sentence.span()))
        .toList();
  }
}
