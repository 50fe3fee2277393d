package org.isnad.actor.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.base.Line;

/** The vocabularies beside this class, read once. */
final class Tables {
  private Tables() {}

  /** Files of a class and its words: word -> classes. */
  static Map<String, Set<String>> classes(String... files) {
    Map<String, Set<String>> out = new HashMap<>();
    for (String file : files) {
      for (Line line : Line.ofResource(Tables.class, file)) {
        List<String> fields = line.fields();
        if (fields.size() != 2) {
          throw line.wrong("not two fields", "write a class, a tab and its words");
        }
        for (String word : fields.get(1).split(" ")) {
          out.computeIfAbsent(Words.fold(word), w -> new TreeSet<>()).add(fields.get(0));
        }
      }
    }
    return Map.copyOf(out);
  }

  /** Files of a class and its phrases between bars: words between spaces -> class. */
  static Map<String, String> phrases(String file) {
    Map<String, String> out = new HashMap<>();
    for (Line line : Line.ofResource(Tables.class, file)) {
      for (String phrase : line.fields().get(1).split("\\|")) {
        List<String> words = Words.cut(phrase).stream().map(w -> Words.fold(w.written())).toList();
        out.put(String.join(" ", words), line.fields().get(0));
      }
    }
    return Map.copyOf(out);
  }

  /** Files of letters and what stands for them; '-' stands for nothing. */
  static Map<String, List<String>> letters(String file) {
    Map<String, List<String>> out = new HashMap<>();
    for (Line line : Line.ofResource(Tables.class, file)) {
      List<String> values = new ArrayList<>(line.fields());
      String letter = values.removeFirst();
      out.put(letter, values.stream().map(v -> v.equals("-") ? "" : v).toList());
    }
    return Map.copyOf(out);
  }
}
