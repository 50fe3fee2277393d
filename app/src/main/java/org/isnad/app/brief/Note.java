package org.isnad.app.brief;

import org.jspecify.annotations.Nullable;

/**
 * A footnote: what a sentence rests on.
 *
 * @param number from 1
 * @param words the exact words, on one line
 * @param language ISO 639-1 code of the report's language, or {@code und}
 * @param chain who told whom
 * @param file where they stand
 * @param published ISO date, or null
 * @param damage what became of their sentence, in words; empty for a sound one
 * @param claims beginnings of the ids of the claims that were read from them
 */
record Note(
    int number,
    String words,
    String language,
    String chain,
    String file,
    @Nullable String published,
    String damage,
    String claims) {
  /** The file, with its date where that is known, and what became of the passage. */
  String where() {
    String where = published == null ? file : file + ", " + published;
    return damage.isEmpty() ? where : where + "; damaged passage: " + damage;
  }
}
