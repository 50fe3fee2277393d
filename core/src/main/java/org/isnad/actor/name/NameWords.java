package org.isnad.actor.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Words of names in Latin letters with their counts, sorted, so that prefixes are ranges. */
final class NameWords {
  private final List<String> words = new ArrayList<>();
  private final List<Integer> counts = new ArrayList<>();

  /** Reads the resource that is written while building. */
  static NameWords load(String resource) {
    NameWords out = new NameWords();
    try (InputStream in = NameWords.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "no resource " + resource + "; it is written while building, by CollectNames");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        out.words.add(line.substring(0, tab));
        out.counts.add(Integer.parseInt(line.substring(tab + 1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + resource, e);
    }
    return out;
  }

  int size() {
    return words.size();
  }

  String word(int i) {
    return words.get(i);
  }

  int count(int i) {
    return counts.get(i);
  }

  /** The first word in a range that does not come before a prefix. */
  int from(String prefix, int low, int high) {
    int a = low;
    int b = high;
    while (a < b) {
      int middle = (a + b) >>> 1;
      if (words.get(middle).compareTo(prefix) < 0) {
        a = middle + 1;
      } else {
        b = middle;
      }
    }
    return a;
  }

  /** The first word in a range after those that begin with a prefix. */
  int to(String prefix, int low, int high) {
    return from(prefix + (char) ('z' + 1), low, high);
  }
}
