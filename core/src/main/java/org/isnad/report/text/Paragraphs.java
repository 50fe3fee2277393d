package org.isnad.report.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Span;

/**
 * Plain text to blocks. A blank line ends a block. Lines of one block are joined when they look
 * wrapped at a margin, and are a block each when they do not (many pages saved as text keep one
 * paragraph a line). Blocks over 20,000 characters are cut after a sentence or a word.
 */
final class Paragraphs {
  private static final int LONGEST = 20_000;
  private static final int WIDEST_MARGIN = 120;
  private static final int NARROWEST_MARGIN = 40;

  private Paragraphs() {}

  /** The blocks, trimmed, in order; between them lies only white space. */
  static List<Span> of(String text) {
    List<Span> blocks = new ArrayList<>();
    List<Span> lines = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = endOfLine(text, begin);
      Span line = trim(text, new Span(begin, end));
      if (line.isEmpty()) {
        flush(text, lines, blocks);
      } else {
        lines.add(line);
      }
      begin = end + 1;
    }
    flush(text, lines, blocks);
    return blocks;
  }

  private static int endOfLine(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029') {
        return i;
      }
    }
    return text.length();
  }

  /** Without the white space and the marks of order at both ends. */
  static Span trim(CharSequence text, Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && isBlank(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static void flush(String text, List<Span> lines, List<Span> blocks) {
    if (lines.size() > 1 && areWrapped(text, lines)) {
      cut(text, lines.getFirst().cover(lines.getLast()), blocks);
    } else {
      lines.forEach(line -> cut(text, line, blocks));
    }
    lines.clear();
  }

  /**
   * All lines but the last reach near the same margin, and most end in the middle of a sentence.
   */
  private static boolean areWrapped(String text, List<Span> lines) {
    int margin = lines.stream().mapToInt(Span::length).max().orElse(0);
    if (margin > WIDEST_MARGIN || margin < NARROWEST_MARGIN) {
      return false;
    }
    int full = 0;
    int open = 0;
    for (Span line : lines.subList(0, lines.size() - 1)) {
      full += line.length() >= margin * 0.7 ? 1 : 0;
      open += Sentences.isOpen(line.in(text)) ? 1 : 0;
    }
    int broken = lines.size() - 1;
    return full * 10 >= broken * 8 && open * 2 >= broken;
  }

  private static void cut(String text, Span block, List<Span> blocks) {
    Span rest = block;
    while (rest.length() > LONGEST) {
      int at = cutBefore(text, rest.begin(), rest.begin() + LONGEST);
      blocks.add(trim(text, new Span(rest.begin(), at)));
      rest = trim(text, new Span(at, rest.end()));
    }
    if (!rest.isEmpty()) {
      blocks.add(rest);
    }
  }

  /** The best place to cut: after the last sentence of the stretch, else the last word. */
  static int cutBefore(CharSequence text, int begin, int end) {
    int word = -1;
    for (int i = end; i > begin + (end - begin) / 2; i--) {
      if (isBlank(text.charAt(i - 1))) {
        word = word < 0 ? i : word;
        if (i > begin + 1 && Sentences.isEnd(text.charAt(i - 2))) {
          return i;
        }
      }
    }
    boolean splitsPair =
        Character.isLowSurrogate(text.charAt(end))
            && Character.isHighSurrogate(text.charAt(end - 1));
    return word >= 0 ? word : splitsPair ? end - 1 : end;
  }
}
