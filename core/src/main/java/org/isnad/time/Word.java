package org.isnad.time;

import org.isnad.base.Span;

/**
 * A word, number or mark, as the time grammar reads it.
 *
 * @param span in the report's text
 * @param form lower case, Arabic letters unified, digits ASCII
 * @param capital whether it begins with an upper-case letter
 * @param kind what it is made of
 * @param number its number; {@link Double#NaN} for words and marks
 */
record Word(Span span, String form, boolean capital, Kind kind, double number) {
  /** What a word is made of. */
  enum Kind {
    LETTERS,
    /** Digits alone: 26, 2021. */
    DIGITS,
    /** Digits with separators: 2,000; 2.5. */
    FIGURE,
    /** 26th. */
    ORDINAL,
    /** 1980s, 80s. */
    PLURAL,
    MARK
  }

  boolean isDigits(int from, int to) {
    return kind == Kind.DIGITS && form.length() >= from && form.length() <= to;
  }
}
