package org.isnad.actor.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.base.Line;

/**
 * Names that are known to be one or two: 'Hasan' and 'Hassan' are one, 'Hasan' and 'Husain' two,
 * though they sound more alike; 'Bill' may be short for 'William'.
 */
final class KnownNames {
  private static final Map<String, int[]> NAMES = read();

  private static final int ARABIC = Line.ofResource(KnownNames.class, "arabic-names.tsv").size();

  private KnownNames() {}

  /** What the tables say of two folded words. */
  enum Verdict {
    ONE,
    TWO,
    /** Two Arabic names whose Latin spellings may meet: 'Kamel' and 'Kamal'. */
    TWO_ARABIC,
    UNKNOWN
  }

  static Verdict of(String one, String other) {
    int[] a = NAMES.get(one);
    int[] b = NAMES.get(other);
    if (a == null || b == null) {
      return Verdict.UNKNOWN;
    }
    for (int i : a) {
      for (int j : b) {
        if (i == j) {
          return Verdict.ONE;
        }
      }
    }
    boolean arabic = a[a.length - 1] <= ARABIC && b[b.length - 1] <= ARABIC;
    return arabic ? Verdict.TWO_ARABIC : Verdict.TWO;
  }

  private static Map<String, int[]> read() {
    Map<String, List<Integer>> out = new HashMap<>();
    int number = 0;
    for (String file : List.of("arabic-names.tsv", "given-names.tsv", "surnames.tsv")) {
      for (Line line : Line.ofResource(KnownNames.class, file)) {
        number++;
        for (String word : line.text().split("\\s+")) {
          out.computeIfAbsent(WordReader.read(word).key(), w -> new ArrayList<>()).add(number);
        }
      }
    }
    Map<String, int[]> packed = new HashMap<>();
    out.forEach((word, in) -> packed.put(word, in.stream().mapToInt(i -> i).toArray()));
    return Map.copyOf(packed);
  }
}
