package org.isnad.report.text;

/** The scripts that languages are told apart by. */
enum Script {
  LATIN("und"),
  ARABIC("und"),
  CYRILLIC("und"),
  HEBREW("he"),
  GREEK("el"),
  ARMENIAN("hy"),
  GEORGIAN("ka"),
  HAN("zh"),
  KANA("ja"),
  HANGUL("ko"),
  DEVANAGARI("hi"),
  BENGALI("bn"),
  TAMIL("ta"),
  SINHALA("si"),
  MYANMAR("my"),
  KHMER("km"),
  THAI("th"),
  OTHER("und");

  /** The one language of this script that is read here, or {@code und}. */
  final String language;

  Script(String language) {
    this.language = language;
  }

  /** The script of a letter. */
  static Script of(int letter) {
    if (letter < 0x250) {
      return LATIN;
    }
    return switch (Character.UnicodeScript.of(letter)) {
      case LATIN -> LATIN;
      case ARABIC -> ARABIC;
      case CYRILLIC -> CYRILLIC;
      case HEBREW -> HEBREW;
      case GREEK -> GREEK;
      case ARMENIAN -> ARMENIAN;
      case GEORGIAN -> GEORGIAN;
      case HAN -> HAN;
      case HIRAGANA, KATAKANA -> KANA;
      case HANGUL -> HANGUL;
      case DEVANAGARI -> DEVANAGARI;
      case BENGALI -> BENGALI;
      case TAMIL -> TAMIL;
      case SINHALA -> SINHALA;
      case MYANMAR -> MYANMAR;
      case KHMER -> KHMER;
      case THAI -> THAI;
      default -> OTHER;
    };
  }
}
