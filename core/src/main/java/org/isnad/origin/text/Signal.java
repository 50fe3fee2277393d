package org.isnad.origin.text;

/**
 * Something that a translation keeps, as one int: a hash whose lowest bits are its sort. Equal
 * signals are the same number, the same concept of the lexicon, or names with the same consonants.
 */
final class Signal {
  /** Sorts, in the order of their bits, with how much sharing one tells. */
  private static final double[] WEIGHTS = {0.5, 1, 2, 1, 3, 1.2, 2.5, 1};

  private static final int FAINT_CONCEPT = 0;
  private static final int CONCEPT = 1;
  private static final int TELLING_CONCEPT = 2;
  private static final int SMALL_NUMBER = 3;
  private static final int NUMBER = 4;
  private static final int SHORT_NAME = 5;
  private static final int NAME = 6;
  private static final int WORD = 7;
  private static final int BITS = 3;
  private static final int LONG_NAME = 4;

  private Signal() {}

  static int concept(Lexicon.Concept concept) {
    int sort =
        concept.weight() < 1 ? FAINT_CONCEPT : concept.weight() < 2 ? CONCEPT : TELLING_CONCEPT;
    return Character.isDigit(concept.name().charAt(0))
        ? number(concept.name())
        : of(concept.name(), sort);
  }

  static int number(String digits) {
    return of(digits, digits.length() == 1 ? SMALL_NUMBER : NUMBER);
  }

  static int name(String skeleton) {
    return of(skeleton, skeleton.length() < LONG_NAME ? SHORT_NAME : NAME);
  }

  /** A word that only a text in the same language can share. */
  static int word(String stem) {
    return of(stem, WORD);
  }

  private static int of(String what, int sort) {
    return (Hashes.of(what) << BITS) | sort;
  }

  static double weight(int signal) {
    return WEIGHTS[signal & ((1 << BITS) - 1)];
  }

  static boolean isNumber(int signal) {
    int sort = signal & ((1 << BITS) - 1);
    return sort == SMALL_NUMBER || sort == NUMBER;
  }

  static boolean isName(int signal) {
    int sort = signal & ((1 << BITS) - 1);
    return sort == NAME || sort == SHORT_NAME;
  }
}
