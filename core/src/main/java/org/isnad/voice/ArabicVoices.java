package org.isnad.voice;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.passage.ArabicScript;
import org.isnad.voice.ShallowVoices.Parts;
import org.jspecify.annotations.Nullable;

/**
 * Arabic: the verb comes first ('said the army that ...') or after its subject ('the army said that
 * ...'); 'according to' opens a sentence.
 */
record ArabicVoices(List<ShallowCue> cues) implements ShallowVoices.Language {
  private static final Set<String> JOINED = normal("و", "ف", "ول", "ب");
  private static final Set<String> THAT =
      normal("أن", "إن", "أنه", "أنها", "أنهم", "إنه", "إنها", "إنهم");
  private static final Set<String> AUXILIARY = normal("كان", "كانت");
  private static final Set<String> BUT = normal("لكن", "أما", "غير", "فيما", "بينما", "حين");
  private static final Set<String> TIMES =
      normal("في", "يوم", "اليوم", "أمس", "صباح", "مساء", "خلال", "عبر", "إلى", "بعد", "قبل", "من");
  private static final Set<String> OBJECT_OPENERS = normal("أي", "ما", "كل");
  private static final String ALREADY = ArabicScript.normal("قد");
  private static final String LACK = ArabicScript.normal("عدم");
  private static final int LONGEST_SOURCE = 14;

  private static Set<String> normal(String... words) {
    return Arrays.stream(words).map(ArabicScript::normal).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public @Nullable Parts read(ShallowSentence s, ShallowCue cue, int at) {
    if (!s.has(cue, at, JOINED)) {
      return cue.kind() == ShallowCue.Kind.BEFORE ? joinedBefore(s, cue, at) : null;
    }
    int after = at + cue.words().size();
    if (at > 0 && s.word(at - 1).equals(LACK)) {
      return null;
    }
    return switch (cue.kind()) {
      case CLAUSE -> opened(s, cue, at, after, THAT);
      case MARKER -> opened(s, cue, at, after, cue.markers());
      case OBJECT -> object(s, at, after);
      case BEFORE -> before(s, at, after, after);
    };
  }

  /** 'وفقا ل' is written in one with its source: 'وفقا لمسؤول'. */
  private static @Nullable Parts joinedBefore(ShallowSentence s, ShallowCue cue, int at) {
    List<String> words = cue.words();
    int last = at + words.size() - 1;
    if (words.size() != 2 || last >= s.size() || words.getLast().length() != 1) {
      return null;
    }
    boolean here =
        s.isWord(at, words.getFirst(), JOINED) && s.word(last).startsWith(words.getLast());
    return here ? before(s, at, last, last) : null;
  }

  private static @Nullable Parts before(ShallowSentence s, int at, int cueEnd, int from) {
    int comma = from;
    while (comma < s.size() && !s.isComma(comma) && !s.isStop(comma)) {
      comma++;
    }
    boolean initial = at == 0 || s.isComma(at - 1);
    if (!initial || comma - from > LONGEST_SOURCE || comma >= s.size() || !s.isComma(comma)) {
      return at > 0 ? trailing(s, at, cueEnd, from) : null;
    }
    return s.parts(from, comma, at, cueEnd, comma + 1, clauseEnd(s, comma + 1));
  }

  /** '..., according to police.' */
  private static @Nullable Parts trailing(ShallowSentence s, int at, int cueEnd, int from) {
    int end = from;
    while (end < s.size() && !s.isComma(end) && !s.isStop(end)) {
      end++;
    }
    return end - from > LONGEST_SOURCE ? null : s.parts(from, end, at, cueEnd, 0, at);
  }

  private static @Nullable Parts opened(
      ShallowSentence s, ShallowCue cue, int at, int after, Set<String> openers) {
    int opener = opener(s, after, openers, cue.kind() == ShallowCue.Kind.MARKER);
    if (opener < 0) {
      return quoted(s, at, after);
    }
    int[] source = source(s, at, after, opener);
    return s.parts(source[0], source[1], at, after, opener, clauseEnd(s, opener));
  }

  /** 'قال: «...»'. */
  private static @Nullable Parts quoted(ShallowSentence s, int at, int after) {
    for (int i = after; i < s.size() && i <= after + LONGEST_SOURCE; i++) {
      if (s.word(i).equals(":")) {
        int[] source = source(s, at, after, i);
        return s.parts(source[0], source[1], at, after, i + 1, s.size());
      }
    }
    return null;
  }

  private static int opener(ShallowSentence s, int from, Set<String> openers, boolean marker) {
    for (int i = from; i < s.size() && i <= from + 2 * LONGEST_SOURCE; i++) {
      String word = s.word(i);
      boolean joined =
          marker
              && openers.stream()
                  .anyMatch(o -> o.length() == 1 && word.length() > 3 && word.startsWith(o));
      if (openers.contains(word)
          || joined
          || openers.stream().anyMatch(o -> o.length() > 1 && word.equals("ب" + o))) {
        return i;
      }
      boolean over = s.isComma(i) && i + 1 < s.size() && opensClause(s, i + 1);
      if (s.isStop(i) || over) {
        return -1;
      }
    }
    return -1;
  }

  /** After the verb up to a comma or a time; else before it, from the begin of its clause. */
  private static int[] source(ShallowSentence s, int at, int after, int opener) {
    int end = after;
    while (end < opener && !s.isComma(end) && !isTime(s, end, after)) {
      end++;
    }
    return end > after ? new int[] {after, end} : subjectBefore(s, at);
  }

  private static boolean isTime(ShallowSentence s, int i, int after) {
    return TIMES.contains(s.word(i)) && (i == after || !s.word(i - 1).startsWith("مقرب"));
  }

  private static int[] subjectBefore(ShallowSentence s, int at) {
    int verb = at > 0 && s.word(at - 1).equals(ALREADY) ? at - 1 : at;
    int first = verb;
    while (first > 0
        && !s.isComma(first - 1)
        && !s.isStop(first - 1)
        && !BUT.contains(s.word(first - 1))) {
      first--;
    }
    while (first < verb && isAuxiliary(s.word(first))) {
      first++;
    }
    boolean joined = s.word(at).startsWith("و");
    return joined || verb - first > LONGEST_SOURCE ? new int[] {at, at} : new int[] {first, verb};
  }

  private static boolean isAuxiliary(String word) {
    return AUXILIARY.contains(word) || AUXILIARY.contains(word.substring(1));
  }

  private static @Nullable Parts object(ShallowSentence s, int at, int after) {
    int end = s.mentionFrom(after);
    for (int i = after; end < 0 && i < s.size() && i <= after + LONGEST_SOURCE; i++) {
      if (OBJECT_OPENERS.contains(s.word(i)) || s.isComma(i)) {
        end = i;
      }
    }
    int[] before = subjectBefore(s, at);
    if (at > 0 && s.word(at - 1).equals(ALREADY) && before[1] > before[0]) {
      return s.parts(before[0], before[1], at, after, after, clauseEnd(s, after));
    }
    int content = end < 0 ? -1 : beyondAside(s, end);
    return content <= after ? null : s.parts(after, end, at, after, content, clauseEnd(s, content));
  }

  /** Skips what stands between two commas after a source. */
  private static int beyondAside(ShallowSentence s, int end) {
    if (end >= s.size() || !s.isComma(end)) {
      return end;
    }
    for (int i = end + 1; i < s.size(); i++) {
      if (s.isComma(i)) {
        return i + 1;
      }
    }
    return end;
  }

  /** The stop, or the comma before another clause of its own. */
  private static int clauseEnd(ShallowSentence s, int from) {
    for (int i = from; i < s.size(); i++) {
      boolean next = i + 1 < s.size();
      if (s.isStop(i) || (s.isComma(i) && next && opensClause(s, i + 1))) {
        return i;
      }
    }
    return s.size();
  }

  private static boolean opensClause(ShallowSentence s, int i) {
    return BUT.contains(s.word(i))
        || (s.word(i).equals(ArabicScript.normal("في"))
            && i + 1 < s.size()
            && s.word(i + 1).equals(ArabicScript.normal("حين")))
        || s.word(i).matches("و(قال|قالت|اضاف|اضافت|اكد|اكدت|اعلن|اعلنت|اتهم|اتهمت|نفي|نفت)");
  }
}
