package org.isnad.actor.name;

import java.lang.Character.UnicodeScript;

/** How a word was written, as far as reading its sounds depends on it. */
enum Script {
  LATIN,
  /** Arabic, Persian, Urdu, Hebrew: short vowels are not written. */
  CONSONANTS,
  /** Cyrillic, Greek, Armenian, Georgian: letter by letter. */
  ALPHABET,
  /** Chinese characters and Korean: a sign a syllable, no spaces inside a name. */
  SYLLABLES,
  /** The rest, by ICU. */
  OTHER;

  static Script of(int letter) {
    if (letter < 0x250) {
      return LATIN;
    }
    return switch (UnicodeScript.of(letter)) {
      case LATIN -> LATIN;
      case ARABIC, HEBREW -> CONSONANTS;
      case CYRILLIC, GREEK, ARMENIAN, GEORGIAN -> ALPHABET;
      case HAN, HANGUL -> SYLLABLES;
      default -> OTHER;
    };
  }
}
