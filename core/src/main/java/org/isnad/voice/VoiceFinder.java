package org.isnad.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.base.Span;
import org.isnad.mention.Mentions;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds who says what in a text. One instance serves all threads. */
public final class VoiceFinder {
  private static final List<Rule> RULES =
      List.of(
          new VerbRule(),
          new NounRule(),
          new AdjectiveRule(),
          new PhraseRule(),
          new HeadlineRule());

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
    List<@Nullable Reader> readers = new ArrayList<>();
    text.sentences().forEach(sentence -> readers.add(reader(sentence, quotations)));
    Scene scene = new Scene(text, quotations, readers);
    List<Draft> drafts = new ArrayList<>();
    readers.stream()
        .filter(Objects::nonNull)
        .forEach(reader -> RULES.forEach(rule -> drafts.addAll(rule.read(reader))));
    Speakers speakers = new Speakers(text, mentions, lexicon.unnamedHeads());
    return new Voices(Nesting.of(text, DirectSpeech.place(scene, drafts), quotations, speakers));
  }

  private @Nullable Reader reader(Sentence sentence, List<Quotation> quotations) {
    if (!sentence.parsed() || !sentence.zone().isRead()) {
      return null;
    }
    List<Span> near =
        quotations.stream().map(Quotation::span).filter(q -> q.overlaps(sentence.span())).toList();
    return new Reader(new Parse(sentence), near, lexicon);
  }
}
