package org.isnad.app.brief;

import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * References to footnotes inside sentences. They stand between two characters of the private use
 * area, so that '[3]' in the words of a report is never taken for one.
 */
final class Marks {
  private static final char OPEN = '\uE000';
  private static final char CLOSE = '\uE001';
  private static final Pattern MARK = Pattern.compile(OPEN + "([0-9]{1,9})" + CLOSE);

  private Marks() {}

  static String of(int note) {
    return "" + OPEN + note + CLOSE;
  }

  /** With something for every mark. */
  static String replace(String sentence, IntFunction<String> mark) {
    return MARK.matcher(sentence)
        .replaceAll(m -> Matcher.quoteReplacement(mark.apply(Integer.parseInt(m.group(1)))));
  }
}
