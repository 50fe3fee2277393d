package org.isnad.report.text;

/** Digits of any script as ASCII digits. */
public final class Digits {
  private Digits() {}

  /** The same text with ASCII digits; every offset stays as it was. */
  public static String ascii(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(ascii(text.charAt(i)));
    }
    return out.toString();
  }

  private static char ascii(char c) {
    return c > 127 && Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c;
  }
}
