package org.isnad.voice;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.mention.ActorKind;
import org.isnad.passage.ArabicScript;
import org.isnad.voice.ShallowVoices.Parts;
import org.jspecify.annotations.Nullable;

/**
 * Persian: the source opens the clause, the verb follows, then the content ('the army said that
 * ...'); denials put the content before the verb with its object sign ('the army its role denied').
 */
record PersianVoices(List<ShallowCue> cues) implements ShallowVoices.Language {
  private static final Set<String> NONE = Set.of();
  private static final Set<String> LINKS = normal("اما", "ولی", "که", "و", "در حالی");
  private static final Set<String> ADVERBS =
      normal("نیز", "هم", "پیش‌تر", "همچنین", "روز", "دیروز", "امروز");
  private static final Set<String> PREPOSITIONS = normal("به", "در", "از", "با");
  private static final String THAT = ArabicScript.normal("که");
  private static final String OBJECT = ArabicScript.normal("را");
  private static final int LONGEST_SOURCE = 14;

  private static Set<String> normal(String... words) {
    return Arrays.stream(words).map(ArabicScript::normal).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public @Nullable Parts read(ShallowSentence s, ShallowCue cue, int at) {
    if (!s.has(cue, at, NONE)) {
      return null;
    }
    int after = at + cue.words().size();
    return switch (cue.kind()) {
      case CLAUSE, MARKER -> clause(s, at, after);
      case OBJECT -> object(s, at, after);
      case BEFORE -> before(s, at, after);
    };
  }

  private static @Nullable Parts clause(ShallowSentence s, int at, int after) {
    int first = clauseBegin(s, at);
    int from =
        after < s.size() && (s.word(after).equals(THAT) || s.word(after).equals(":"))
            ? after + 1
            : after;
    boolean told = from < s.size() && !s.isComma(from) && !s.isStop(from);
    int end = isNoSubject(s.word(first)) ? first : sourceEnd(s, first, at);
    return told ? s.parts(first, end, at, after, from, clauseEnd(s, from)) : null;
  }

  /** 'Yesterday they said', 'of them he asked': nobody is named before the verb. */
  private static boolean isNoSubject(String word) {
    return PREPOSITIONS.contains(word) || ADVERBS.contains(word);
  }

  private static @Nullable Parts object(ShallowSentence s, int at, int after) {
    int sign = at - 1;
    while (sign > 0 && !s.word(sign).equals(OBJECT) && !s.isStop(sign)) {
      sign--;
    }
    int first = clauseBegin(s, at);
    if (sign <= first) {
      return null;
    }
    if (sign + 1 < at && !PREPOSITIONS.contains(s.word(sign + 1))) {
      return s.parts(sign + 1, at, at, after, first, sign);
    }
    int source = s.mentionFrom(first) > 0 ? s.mentionFrom(first) : adverb(s, first, sign);
    int content = source > 0 && ADVERBS.contains(s.word(source)) ? source + 1 : source;
    return source < 0 || content >= sign ? null : s.parts(first, source, at, after, content, sign);
  }

  /** Where an adverb ends the subject: 'the army also its role ...'. */
  private static int adverb(ShallowSentence s, int first, int sign) {
    for (int i = first + 1; i < sign; i++) {
      if (ADVERBS.contains(s.word(i))) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable Parts before(ShallowSentence s, int at, int after) {
    int comma = after;
    while (comma < s.size() && !s.isComma(comma) && !s.isStop(comma)) {
      comma++;
    }
    if (comma >= s.size() || !s.isComma(comma) || comma - after > LONGEST_SOURCE) {
      return null;
    }
    return s.parts(after, comma, at, after, comma + 1, clauseEnd(s, comma + 1));
  }

  private static int clauseBegin(ShallowSentence s, int at) {
    int first = at;
    while (first > 0
        && !s.isComma(first - 1)
        && !s.isStop(first - 1)
        && (!LINKS.contains(s.word(first - 1)) || tellsOfSpeaker(s, first - 1))) {
      first--;
    }
    return first;
  }

  /** 'a source who did not want to be named': 'who' behind a source opens no new clause. */
  private static boolean tellsOfSpeaker(ShallowSentence s, int at) {
    return s.word(at).equals(THAT)
        && s.mentions().stream()
            .anyMatch(m -> m.end() == at && m.kind() == ActorKind.UNNAMED_SOURCE);
  }

  /** Before an adverb or a prepositional phrase that touches the verb. */
  private static int sourceEnd(ShallowSentence s, int first, int at) {
    for (int i = first + 1; i < at; i++) {
      boolean close =
          PREPOSITIONS.contains(s.word(i))
              && i >= at - 3
              && !s.word(i - 1).equals(ArabicScript.normal("نزدیک"));
      if (ADVERBS.contains(s.word(i)) || close) {
        return i;
      }
    }
    return at;
  }

  private static int clauseEnd(ShallowSentence s, int from) {
    for (int i = from; i < s.size(); i++) {
      boolean link =
          s.isComma(i) && i + 1 < s.size() && s.word(i + 1).equals(ArabicScript.normal("اما"));
      if (s.isStop(i) || link) {
        return i;
      }
    }
    return s.size();
  }
}
