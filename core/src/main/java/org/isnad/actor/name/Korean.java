package org.isnad.actor.name;

/** Korean syllables in the Revised Romanisation, from their place in Unicode (chapter 3.12). */
final class Korean {
  private static final int FIRST = 0xAC00;
  private static final int LAST = 0xD7A3;
  private static final String[] INITIALS =
      "g kk n d tt r m b pp s ss - j jj ch k t p h".replace("-", "_").split(" ");
  private static final String[] VOWELS =
      "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
  private static final String[] FINALS =
      "_ k k k n n n t l k m p l l p l m p p t t ng t t k t p t".split(" ");

  private Korean() {}

  static boolean isSyllable(int c) {
    return FIRST <= c && c <= LAST;
  }

  static String latin(int c) {
    int place = c - FIRST;
    String syllable = INITIALS[place / 588] + VOWELS[place % 588 / 28] + FINALS[place % 28];
    return syllable.replace("_", "");
  }
}
