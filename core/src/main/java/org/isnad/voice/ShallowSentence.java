package org.isnad.voice;

import java.util.List;
import java.util.Set;
import org.isnad.base.Span;
import org.isnad.mention.Mention;
import org.isnad.passage.ArabicScript;
import org.isnad.passage.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A sentence without a parse: normalised words and where its clauses end.
 *
 * @param words the tokens, normalised
 * @param mentions those in the sentence
 */
record ShallowSentence(Sentence sentence, List<String> words, List<Mention> mentions) {
  private static final Set<String> STOPS = Set.of(".", "\u061b", "!", "\u061f", "?", ";");
  private static final Set<String> COMMAS = Set.of("\u060c", ",");

  static ShallowSentence of(Sentence sentence, List<Mention> all) {
    List<String> words =
        sentence.tokens().stream().map(t -> ArabicScript.normal(t.text())).toList();
    List<Mention> here = all.stream().filter(m -> m.sentence() == sentence.index()).toList();
    return new ShallowSentence(sentence, words, here);
  }

  int size() {
    return words.size();
  }

  String word(int i) {
    return words.get(i);
  }

  boolean isStop(int i) {
    return STOPS.contains(word(i));
  }

  boolean isComma(int i) {
    return COMMAS.contains(word(i));
  }

  /**
   * Whether a cue's words stand here, the first with a joined letter or two before it if allowed.
   */
  boolean has(ShallowCue cue, int at, Set<String> joined) {
    if (at + cue.words().size() > size()) {
      return false;
    }
    boolean first = isWord(at, cue.words().getFirst(), joined);
    for (int i = 1; i < cue.words().size() && first; i++) {
      first = word(at + i).equals(cue.words().get(i));
    }
    return first;
  }

  /** Whether a word stands here, alone or behind one of these joined letters. */
  boolean isWord(int at, String wanted, Set<String> joined) {
    String word = word(at);
    return word.equals(wanted) || joined.stream().anyMatch(letter -> word.equals(letter + wanted));
  }

  /** The end of the actor that begins at a token, or -1. */
  int mentionFrom(int first) {
    return mentions.stream()
        .filter(m -> m.first() == first)
        .mapToInt(Mention::end)
        .max()
        .orElse(-1);
  }

  /** The span of tokens [first, end) without commas and marks at its ends; null when empty. */
  @Nullable Span span(int first, int end) {
    int from = first;
    int to = end;
    while (from < to && (isComma(from) || isStop(from) || word(from).equals(":"))) {
      from++;
    }
    while (to > from && (isComma(to - 1) || isStop(to - 1))) {
      to--;
    }
    return from < to ? sentence.spanOf(from, to) : null;
  }

  /**
   * The parts by token ranges, ends exclusive; no source where its range is empty, null without a
   * content.
   */
  ShallowVoices.@Nullable Parts parts(
      int sourceFrom, int sourceTo, int cueFrom, int cueTo, int from, int to) {
    Span content = span(from, to);
    Span source = sourceTo > sourceFrom ? span(sourceFrom, sourceTo) : null;
    return content == null
        ? null
        : new ShallowVoices.Parts(source, sentence.spanOf(cueFrom, cueTo), content);
  }
}
