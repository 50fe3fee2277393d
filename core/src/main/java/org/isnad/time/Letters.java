package org.isnad.time;

/** One spelling for what is written in several: case, Arabic letter forms, digits, dashes. */
final class Letters {
  private Letters() {}

  /**
   * Lower case; hamza carriers, final forms and Persian letters as plain Arabic ones; no vowels.
   */
  static String normal(CharSequence written) {
    StringBuilder out = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (!isIgnored(c)) {
        out.append(plain(c));
      }
    }
    return out.toString();
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u0622', '\u0623', '\u0625', '\u0671' -> '\u0627'; // alef
      case '\u0649', '\u06cc' -> '\u064a'; // yeh
      case '\u06a9' -> '\u0643'; // kaf
      case '\u0629', '\u06c0' -> '\u0647'; // heh
      case '\u0624' -> '\u0648'; // waw
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
      case '\u2018', '\u2019', '`' -> '\'';
      case '\u060c' -> ','; // Arabic comma
      default -> c < 0x80 || !Character.isDigit(c) ? Character.toLowerCase(c) : digit(c);
    };
  }

  private static char digit(char c) {
    return (char) ('0' + Character.digit(c, 10));
  }

  /** Vowels above and below Arabic letters, the stretched line and joiners between them. */
  static boolean isIgnored(char c) {
    return c == '\u0640'
        || c == '\u0670'
        || c == '\u200c'
        || c == '\u200e'
        || c == '\u200f'
        || (c >= '\u064b' && c <= '\u0652');
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }
}
