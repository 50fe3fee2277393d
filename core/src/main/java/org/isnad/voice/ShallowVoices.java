package org.isnad.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.base.Span;
import org.isnad.mention.Mentions;
import org.isnad.passage.Sentence;
import org.jspecify.annotations.Nullable;

/** Voices in languages that are read without a parse. */
final class ShallowVoices {
  /** How one language orders cue, source and content. */
  interface Language {
    List<ShallowCue> cues();

    /** Reads a cue of this kind at a token; null where nothing can be read surely. */
    @Nullable Parts read(ShallowSentence sentence, ShallowCue cue, int at);
  }

  /**
   * Token ranges of one attribution.
   *
   * @param source null when it is not told here
   */
  record Parts(@Nullable Span source, Span cue, Span content) {}

  private final Map<String, Language> languages;

  private ShallowVoices(Map<String, Language> languages) {
    this.languages = languages;
  }

  static ShallowVoices load() {
    return new ShallowVoices(
        Map.of(
            "ar",
            new ArabicVoices(ShallowCue.load("cues-ar.tsv")),
            "fa",
            new PersianVoices(ShallowCue.load("cues-fa.tsv"))));
  }

  /**
   * The attributions of a sentence. A verb without a subject goes on with the last speaker of its
   * sentence; one that opens the sentence, with that of the sentence before; else it is not read.
   *
   * @param before the last source of the same paragraph, if any
   */
  List<Draft> read(Sentence sentence, Mentions mentions, @Nullable Span before) {
    Language language = languages.get(sentence.language().toLowerCase(Locale.ROOT));
    if (language == null || !sentence.zone().isRead()) {
      return List.of();
    }
    ShallowSentence words = ShallowSentence.of(sentence, mentions.all());
    List<Draft> drafts = new ArrayList<>();
    Span told = null;
    for (int i = 0; i < words.size(); i++) {
      Draft draft = read(words, language, i, told == null && i <= 1 ? before : told);
      if (draft != null) {
        drafts.add(draft);
        told = draft.source();
      }
    }
    return drafts;
  }

  private static @Nullable Draft read(
      ShallowSentence words, Language language, int at, @Nullable Span speaker) {
    for (ShallowCue cue : language.cues()) {
      Parts parts = language.read(words, cue, at);
      Span source = parts == null || parts.source() != null ? null : speaker;
      if (parts != null && (parts.source() != null || source != null)) {
        return new Draft(
            words.sentence().index(),
            parts.source() == null ? source : parts.source(),
            -1,
            parts.cue(),
            -1,
            List.of(parts.content()),
            null,
            cue.stance(),
            false,
            "shallow",
            cue.prior());
      }
    }
    return null;
  }
}
