package org.isnad.claim.shallow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.isnad.base.Line;
import org.isnad.passage.ArabicScript;
import org.jspecify.annotations.Nullable;

/** Numbers in Arabic and Persian words and in all digits: numerals.tsv. */
final class Numerals {
  private static final Map<String, Integer> VALUES = load();

  private Numerals() {}

  /** The value of words of which each is a number or 'and'; sums them: 'three and twenty'. */
  static OptionalInt of(List<String> words) {
    int sum = 0;
    boolean any = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean and = word.equals("\u0648") && i > 0 && i < words.size() - 1;
      Integer value = value(word, i > 0);
      if (value == null && !and) {
        return OptionalInt.empty();
      }
      any |= value != null;
      sum += value == null ? 0 : value;
    }
    return any ? OptionalInt.of(sum) : OptionalInt.empty();
  }

  private static @Nullable Integer value(String word, boolean joined) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isDigit(word.charAt(i))) {
        break;
      }
      digits.append(Character.digit(word.charAt(i), 10));
    }
    if (digits.length() == word.length() && !word.isEmpty() && word.length() < 8) {
      return Integer.parseInt(digits.toString());
    }
    Integer value = VALUES.get(word);
    return value == null && joined && word.startsWith("\u0648")
        ? VALUES.get(word.substring(1))
        : value;
  }

  private static Map<String, Integer> load() {
    Map<String, Integer> values = new HashMap<>();
    for (Line line : Line.ofResource(Numerals.class, "numerals.tsv")) {
      List<String> fields = line.fields();
      if (fields.size() != 2) {
        throw line.wrong("not two fields", "write a number, a tab, words");
      }
      for (String word : fields.get(1).split(" +")) {
        values.put(ArabicScript.normal(word), Integer.parseInt(fields.get(0)));
      }
    }
    return Map.copyOf(values);
  }
}
