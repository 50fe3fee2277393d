package org.isnad.passage;

/** Quotation marks for the taggers: a copy of the same length with the typewriter's two. */
final class Quotes {
  private Quotes() {}

  /** {@code “It’s over”} becomes {@code "It's over"}; offsets stay. */
  static String straighten(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char straight = straight(text.charAt(i));
      if (straight != text.charAt(i)) {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, straight);
      }
    }
    return out == null ? text : out.toString();
  }

  private static char straight(char c) {
    return switch (c) {
      case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\u2033' -> '"';
      case '\u2018', '\u2019', '\u201a', '\u201b', '\u2032' -> '\'';
      default -> c;
    };
  }
}
