package org.isnad.passage;

import java.util.Locale;

/** From the parser's lemmas, in which numbers are collapsed, to the ones that rules read. */
final class Lemmas {
  private Lemmas() {}

  /** The form for names, in lower case for numbers, else the dictionary form. */
  static String shown(String form, String tag, String lemma) {
    if (tag.startsWith("NNP")) {
      return form;
    }
    boolean collapsed = lemma.startsWith("#") || lemma.indexOf('0') >= 0;
    return collapsed ? form.toLowerCase(Locale.ROOT) : lemma;
  }
}
