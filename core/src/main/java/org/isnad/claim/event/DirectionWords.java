package org.isnad.claim.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.base.Line;
import org.jspecify.annotations.Nullable;

/** Which way words point: directions.tsv. */
public final class DirectionWords {
  private static final Map<String, String> WORDS = load();

  private DirectionWords() {}

  /** {@code RESTRAIN}, {@code ESCALATE}, {@code OPPOSITE}, or null for other words. */
  public static @Nullable String of(String lemma) {
    return WORDS.get(lemma.toLowerCase(Locale.ROOT));
  }

  private static Map<String, String> load() {
    Map<String, String> words = new HashMap<>();
    for (Line line : Line.ofResource(DirectionWords.class, "directions.tsv")) {
      List<String> fields = line.fields();
      if (fields.size() != 2) {
        throw line.wrong("not two fields", "write direction, a tab, lemmas");
      }
      for (String word : fields.get(1).split("\\s+")) {
        words.put(word, fields.get(0));
      }
    }
    return Map.copyOf(words);
  }
}
