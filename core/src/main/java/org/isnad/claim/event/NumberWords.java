package org.isnad.claim.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.isnad.base.Line;

/** Numbers in words and digits: 'twenty-six', '2,095', 'three hundred'. Words: numbers.tsv. */
public final class NumberWords {
  private static final Map<String, Integer> VALUES = new HashMap<>();
  private static final Set<String> VAGUE = new HashSet<>();

  static {
    for (Line line : Line.ofResource(NumberWords.class, "numbers.tsv")) {
      List<String> fields = line.fields();
      for (String word : fields.get(1).split("\\s+")) {
        if (fields.get(0).equals("vague")) {
          VAGUE.add(word);
        } else {
          VALUES.put(word, Integer.parseInt(fields.get(0)));
        }
      }
    }
  }

  private NumberWords() {}

  /** 'dozens', 'several': a number that is not told. */
  public static boolean isVague(String word) {
    return VAGUE.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The value of one word: 'seven', '17', '2,095'. */
  public static OptionalInt valueOf(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replace(",", "");
    if (plain.matches("\\d{1,7}")) {
      return OptionalInt.of(Integer.parseInt(plain));
    }
    Integer value = VALUES.get(plain);
    if (value != null) {
      return OptionalInt.of(value);
    }
    return plain.contains("-") ? of(List.of(plain.split("-"))) : OptionalInt.empty();
  }

  /** The value of several words: 'two hundred and six'; empty where a word is no number. */
  public static OptionalInt of(List<String> words) {
    int sum = 0;
    int part = 0;
    for (String word : words) {
      if (word.isEmpty() || word.equals("and") || word.equals("-")) {
        continue;
      }
      OptionalInt value = valueOf(word);
      if (value.isEmpty()) {
        return OptionalInt.empty();
      }
      int next = value.getAsInt();
      if (next == 100) {
        part = Math.max(part, 1) * next;
      } else if (next == 1000 || next == 1_000_000) {
        sum += Math.max(part, 1) * next;
        part = 0;
      } else {
        part += next;
      }
    }
    return words.isEmpty() ? OptionalInt.empty() : OptionalInt.of(sum + part);
  }
}
