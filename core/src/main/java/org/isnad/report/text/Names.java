package org.isnad.report.text;

/** What a written name looks like, as parts of regular expressions. */
final class Names {
  /** A capitalised Latin word: {@code Qassem}, {@code Al-Kazemi}, {@code O'Neill}, {@code MEE}. */
  static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";

  private static final String PARTICLE =
      "(?:al|el|ul|ad|ar|as|an|az|ibn|bin|ben|bint|abu|de|del|della|di|da|dos|du|la|le|van|von|der|den|ter|of|the|and|for|y|e|et|und)";

  /** One to seven capitalised words, particles between. */
  static final String LATIN = WORD + "(?:(?:\\s+|-)(?:" + PARTICLE + "\\s+){0,2}" + WORD + "){0,6}";

  /** Two to six capitalised words: a person, not a single word. */
  static final String PERSON =
      WORD + "(?:(?:\\s+|-)(?:" + PARTICLE + "\\s+){0,2}" + WORD + "){1,5}";

  /** One to five words of Arabic script. */
  static final String ARABIC = "[\\p{IsArabic}\u200c]+(?:[ \u00a0-][\\p{IsArabic}\u200c]+){0,4}";

  private Names() {}
}
