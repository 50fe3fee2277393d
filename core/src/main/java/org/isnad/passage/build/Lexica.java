package org.isnad.passage.build;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.passage.flat.FlatWriter;
import org.isnad.passage.flat.TextHash;

/** Ambiguity classes and Brown clusters, with the rows of weights they lead to. */
final class Lexica {
  private static final String FOLDER = "edu/emory/mathcs/nlp/lexica/";

  private Lexica() {}

  static void write(FlatWriter out, LinearModel tagger, LinearModel parser) throws IOException {
    Lists classes = Lists.load("en-ambiguity-classes-simplified-lowercase.xz");
    Lists clusters = Lists.load("en-brown-clusters-simplified-lowercase.xz");
    Set<String> all = new TreeSet<>(classes.numbers.keySet());
    all.addAll(clusters.numbers.keySet());
    Map<Long, String> byKey = new TreeMap<>();
    for (String word : all) {
      if (byKey.put(TextHash.of(word), word) != null) {
        throw new IllegalStateException("two words with one hash: " + word);
      }
    }
    out.longs(byKey.keySet().stream().mapToLong(Long::longValue).toArray());
    out.ints(byKey.values().stream().mapToInt(classes::number).toArray());
    out.ints(byKey.values().stream().mapToInt(clusters::number).toArray());
    out.lines(classes.distinct().stream().map(list -> String.join("_", list)).toList());
    classes.write(out, tagger, 0, 4);
    clusters.write(out, tagger, 6, 3);
    clusters.write(out, parser, 0, 4);
  }

  /** Words to lists of texts; equal lists have one number. */
  private record Lists(Map<String, Integer> numbers, Map<List<String>, Integer> lists) {
    @SuppressWarnings("unchecked") // what the file is known to hold
    static Lists load(String name) throws IOException {
      Map<String, Collection<String>> read;
      try (ObjectInputStream in = IOUtils.createArtifactObjectInputStream(FOLDER + name)) {
        read = (Map<String, Collection<String>>) in.readObject();
      } catch (ClassNotFoundException e) {
        throw new IOException("no such class in " + name, e);
      }
      Lists all = new Lists(new HashMap<>(), new LinkedHashMap<>());
      read.forEach(all::add);
      return all;
    }

    private void add(String word, Collection<String> list) {
      // in the collection's own order, in which weights are added
      List<String> copy = List.copyOf(new ArrayList<>(list));
      lists.putIfAbsent(copy, lists.size());
      numbers.put(word, lists.get(copy));
    }

    List<List<String>> distinct() {
      return List.copyOf(lists.keySet());
    }

    int number(String word) {
      return numbers.getOrDefault(word, -1);
    }

    void write(FlatWriter out, LinearModel model, int firstType, int types) throws IOException {
      List<Integer> ends = new ArrayList<>();
      List<Integer> rows = new ArrayList<>();
      for (List<String> list : distinct()) {
        for (int type = firstType; type < firstType + types; type++) {
          for (String value : list) {
            int row = model.row(type, value);
            if (row != 0) {
              rows.add(row);
            }
          }
          ends.add(rows.size());
        }
      }
      out.number(types);
      out.ints(ends.stream().mapToInt(Integer::intValue).toArray());
      out.ints(rows.stream().mapToInt(Integer::intValue).toArray());
    }
  }
}
