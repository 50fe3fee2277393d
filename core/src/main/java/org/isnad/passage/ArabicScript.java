package org.isnad.passage;

import java.text.Normalizer;

/** Words of Arabic and Persian made comparable. */
public final class ArabicScript {
  private ArabicScript() {}

  /** Without vowel signs, joiners and lengthening; hamza seats, yeh and kaf made one. */
  public static String normal(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKC)
        .replaceAll("[\\p{M}\u0640\u200c\u200d]", "")
        .replaceAll("[\u0623\u0625\u0622]", "\u0627")
        .replaceAll("[\u0649\u06cc]", "\u064a")
        .replace('\u06a9', '\u0643')
        .replace('\u06c0', '\u0647');
  }
}
