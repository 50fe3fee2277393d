package org.isnad.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.base.Span;

/** Cuts text into {@link Word}s. */
final class Words {
  private static final Set<String> ORDINAL_ENDS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> PLURAL_ENDS = Set.of("s", "'s");

  private final CharSequence text;
  private final int end;
  private final List<Word> words = new ArrayList<>();

  private Words(CharSequence text, int end) {
    this.text = text;
    this.end = end;
  }

  static List<Word> of(CharSequence text, Span span) {
    Words reader = new Words(text, span.end());
    reader.read(span.begin());
    return reader.words;
  }

  static List<Word> of(String text) {
    return of(text, new Span(0, text.length()));
  }

  private void read(int from) {
    int at = from;
    while (at < end) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Letters.isIgnored(c)) {
        at++;
      } else if (Character.isDigit(c)) {
        at = number(at);
      } else if (isLetter(c)) {
        at = letters(at);
      } else {
        at = mark(at);
      }
    }
  }

  private int letters(int from) {
    int to = lettersEnd(from);
    while (to + 1 < end && Letters.isApostrophe(text.charAt(to)) && isLetter(text.charAt(to + 1))) {
      int next = lettersEnd(to + 1);
      if (isPossessive(to + 1, next)) {
        break;
      }
      to = next;
    }
    add(from, to, Word.Kind.LETTERS, Double.NaN);
    return to;
  }

  private int lettersEnd(int from) {
    int to = from;
    while (to < end && (isLetter(text.charAt(to)) || Letters.isIgnored(text.charAt(to)))) {
      to++;
    }
    return to;
  }

  private boolean isPossessive(int from, int to) {
    return to == from + 1 && (text.charAt(from) == 's' || text.charAt(from) == 'S');
  }

  private int number(int from) {
    int to = digitsEnd(from);
    Word.Kind kind = Word.Kind.DIGITS;
    if (to - from <= 3) {
      int grouped = groupsEnd(to);
      kind = grouped > to ? Word.Kind.FIGURE : kind;
      to = grouped;
    }
    int fraction = fractionEnd(to);
    kind = fraction > to ? Word.Kind.FIGURE : kind;
    to = fraction;
    double number = value(from, to);
    int tail = lettersEnd(to < end && Letters.isApostrophe(text.charAt(to)) ? to + 1 : to);
    String letters = Letters.normal(text.subSequence(to, tail));
    if (kind == Word.Kind.DIGITS && ORDINAL_ENDS.contains(letters)) {
      kind = Word.Kind.ORDINAL;
      to = tail;
    } else if (kind == Word.Kind.DIGITS && PLURAL_ENDS.contains(letters)) {
      kind = Word.Kind.PLURAL;
      to = tail;
    }
    add(from, to, kind, number);
    return to;
  }

  private int digitsEnd(int from) {
    int to = from;
    while (to < end && Character.isDigit(text.charAt(to))) {
      to++;
    }
    return to;
  }

  /** Over {@code ,000} groups. */
  private int groupsEnd(int from) {
    int to = from;
    while (to + 3 < end && isComma(text.charAt(to)) && digitsEnd(to + 1) == to + 4) {
      to += 4;
    }
    return to;
  }

  /** Over {@code .5}, but not into {@code 8.12.2004}. */
  private int fractionEnd(int from) {
    if (from + 1 < end && isPoint(text.charAt(from))) {
      int to = digitsEnd(from + 1);
      boolean date =
          to + 1 < end && text.charAt(to) == '.' && Character.isDigit(text.charAt(to + 1));
      return to > from + 1 && !date ? to : from;
    }
    return from;
  }

  private double value(int from, int to) {
    StringBuilder ascii = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        ascii.append(Character.digit(c, 10));
      } else if (isPoint(c)) {
        ascii.append('.');
      }
    }
    return Double.parseDouble(ascii.toString());
  }

  private int mark(int at) {
    boolean possessive =
        Letters.isApostrophe(text.charAt(at))
            && at + 1 < end
            && isPossessive(at + 1, lettersEnd(at + 1));
    int to = possessive ? at + 2 : at + 1;
    add(at, to, Word.Kind.MARK, Double.NaN);
    return to;
  }

  private void add(int from, int to, Word.Kind kind, double number) {
    CharSequence written = text.subSequence(from, to);
    boolean capital = Character.isUpperCase(written.charAt(0));
    words.add(new Word(new Span(from, to), Letters.normal(written), capital, kind, number));
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || Letters.isIgnored(c);
  }

  private static boolean isComma(char c) {
    return c == ',' || c == '\u066c';
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == '\u066b';
  }
}
