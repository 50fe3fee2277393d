package org.isnad.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.base.Span;
import org.isnad.mention.Mentions;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Quotation;
import org.isnad.passage.Quotations;
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
  private final ShallowVoices shallow;

  private VoiceFinder(CueLexicon lexicon, ShallowVoices shallow) {
    this.lexicon = lexicon;
    this.shallow = shallow;
  }

  /** Loads the vocabulary. */
  public static VoiceFinder load() {
    return new VoiceFinder(CueLexicon.load(), ShallowVoices.load());
  }

  public Voices find(AnalysedText text, Mentions mentions) {
    List<Quotation> quotations = Quotations.of(text.report());
    List<@Nullable Reader> readers = new ArrayList<>();
    text.sentences().forEach(sentence -> readers.add(reader(sentence, quotations)));
    Scene scene = new Scene(text, quotations, readers);
    List<Draft> drafts = new ArrayList<>();
    readers.stream()
        .filter(Objects::nonNull)
        .forEach(reader -> RULES.forEach(rule -> drafts.addAll(rule.read(reader))));
    drafts.addAll(unparsed(text, mentions));
    Speakers speakers = new Speakers(text, mentions, lexicon.unnamedHeads());
    return new Voices(Nesting.of(text, DirectSpeech.place(scene, drafts), quotations, speakers));
  }

  /** Arabic and Persian. */
  private List<Draft> unparsed(AnalysedText text, Mentions mentions) {
    List<Draft> drafts = new ArrayList<>();
    Span speaker = null;
    int block = -1;
    for (Sentence sentence : text.sentences()) {
      speaker = sentence.block() == block ? speaker : null;
      block = sentence.block();
      for (Draft draft : shallow.read(sentence, mentions, speaker)) {
        drafts.add(draft);
        speaker = draft.source();
      }
    }
    return drafts;
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
