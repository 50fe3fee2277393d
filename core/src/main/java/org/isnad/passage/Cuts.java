package org.isnad.passage;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Span;

/** Cuts what is too long to be read at once, where it hurts least. */
final class Cuts {
  /** Parsing costs grow with a sentence's length, and trees this large are rarely right. */
  static final int MAX_TOKENS = 150;

  private static final int MAX_CHARS = 20_000;

  /** The tokenizer's time grows with the square of a word's length. */
  private static final int GIANT = 300;

  private Cuts() {}

  /** Stretches of a block of at most {@value #MAX_CHARS} characters, cut at white space. */
  static List<Span> stretches(String text, Span block) {
    List<Span> out = new ArrayList<>();
    int begin = block.begin();
    while (block.end() - begin > MAX_CHARS) {
      int end = lastSpace(text, begin, begin + MAX_CHARS);
      out.add(new Span(begin, end));
      begin = end;
    }
    out.add(new Span(begin, block.end()));
    return out;
  }

  /** After the last end of a line, else of a sentence, else of a word; never inside a character. */
  private static int lastSpace(String text, int begin, int end) {
    int line = text.lastIndexOf('\n', end - 1);
    int sentence = text.lastIndexOf(". ", end - 2);
    int word = text.lastIndexOf(' ', end - 1);
    for (int at : new int[] {line, sentence + 1, word}) {
      if (at > begin + MAX_CHARS / 2) {
        return at + 1;
      }
    }
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }

  /** The text cut into pieces wherever {@value #GIANT} characters follow without white space. */
  static List<Span> atGiantWords(String text) {
    List<Span> out = new ArrayList<>();
    int begin = 0;
    int word = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        word = i + 1;
      } else if (i - word >= GIANT && !Character.isLowSurrogate(text.charAt(i))) {
        out.add(new Span(begin, i));
        begin = i;
        word = i;
      }
    }
    out.add(new Span(begin, text.length()));
    return out;
  }

  /**
   * Parts of a sentence where foreign words that were set aside have swallowed its end, as what
   * comes after them begins with a capital: 'the leaders of the factions [...] They do not ...'.
   */
  static List<List<Piece>> atAsides(List<Piece> sentence, List<Span> asides) {
    List<List<Piece>> out = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i < sentence.size(); i++) {
      int gap = sentence.get(i - 1).span().end();
      Span between = new Span(gap, sentence.get(i).span().begin());
      boolean capital = Character.isUpperCase(sentence.get(i).form().codePointAt(0));
      if (capital && asides.stream().anyMatch(between::contains)) {
        out.add(sentence.subList(begin, i));
        begin = i;
      }
    }
    out.add(sentence.subList(begin, sentence.size()));
    return out;
  }

  /**
   * Parts of a sentence of at most {@value #MAX_TOKENS} tokens, cut after a semicolon or colon,
   * else a comma, else anywhere.
   */
  static List<List<Piece>> parts(List<Piece> sentence) {
    List<List<Piece>> out = new ArrayList<>();
    int begin = 0;
    while (sentence.size() - begin > MAX_TOKENS) {
      int end = cut(sentence, begin);
      out.add(sentence.subList(begin, end));
      begin = end;
    }
    out.add(sentence.subList(begin, sentence.size()));
    return out;
  }

  private static int cut(List<Piece> sentence, int begin) {
    for (String marks : new String[] {";:", ","}) {
      for (int i = begin + MAX_TOKENS - 1; i > begin + MAX_TOKENS / 3; i--) {
        if (marks.contains(sentence.get(i).form())) {
          return i + 1;
        }
      }
    }
    return begin + MAX_TOKENS;
  }
}
