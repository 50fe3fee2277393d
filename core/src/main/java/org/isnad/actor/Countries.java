package org.isnad.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.base.Line;
import org.isnad.mention.Nations;

/** States by any of their names, adjectives, peoples and seats, in English, Arabic and Persian. */
final class Countries {
  private static final int FIRST_SEAT = 4;

  private final Map<String, String> byWord = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();

  private Countries() {
    for (Line line : Line.ofResource(Nations.class, "countries.tsv")) {
      String[] cells = line.text().split("\t", -1);
      for (int i = 1; i < cells.length; i++) {
        for (String word : cells[i].split("\\|")) {
          String key = NameKeys.key(word);
          if (!key.isEmpty()) {
            byWord.putIfAbsent(key, cells[0]);
            if (isName(i)) {
              byName.putIfAbsent(key, cells[0]);
            }
          }
        }
      }
    }
  }

  /**
   * Columns: code, then names, adjectives, peoples, seats, and in Arabic and Persian three each.
   */
  private static boolean isName(int column) {
    return column == 1 || column == FIRST_SEAT + 1 || column == FIRST_SEAT + 4;
  }

  static Countries load() {
    return new Countries();
  }

  /** ISO 3166 code of the state of this name: 'Iraq', 'العراق'. */
  Optional<String> named(String name) {
    return Optional.ofNullable(byName.get(NameKeys.key(name)));
  }

  /** ISO 3166 code of the state that a word leads to: 'Iraqi', 'Baghdad', 'العراقية'. */
  Optional<String> of(String word) {
    String key = NameKeys.key(word);
    return Stream.of(key, bare(key), bare(key).replaceFirst("ه$|ة$", ""))
        .map(byWord::get)
        .filter(java.util.Objects::nonNull)
        .findFirst();
  }

  private static String bare(String key) {
    return key.startsWith("ال") ? key.substring(2) : key;
  }
}
