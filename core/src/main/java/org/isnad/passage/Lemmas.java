package org.isnad.passage;

import java.util.Locale;

/** From the parser's lemmas, in which numbers are collapsed, to the ones that rules read. */
final class Lemmas {
  private Lemmas() {}

  /** The text for names and numbers, else the dictionary form in lower case. */
  static String shown(String written, String tag, String lemma) {
    if (tag.startsWith("NNP")) {
      return written;
    }
    boolean collapsed = lemma.startsWith("#") || lemma.indexOf('0') >= 0;
    return collapsed ? written.toLowerCase(Locale.ROOT) : lemma;
  }
}
