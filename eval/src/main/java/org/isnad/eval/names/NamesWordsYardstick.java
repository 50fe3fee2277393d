package org.isnad.eval.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.isnad.actor.name.Spelling;
import org.isnad.actor.name.Spellings;
import org.isnad.eval.Corpora;
import org.isnad.eval.Scores;
import org.isnad.eval.Yardstick;

/**
 * Latin spellings of Arabic words: files of two columns between tabs, an Arabic word and a Latin
 * one, in either order; spaces inside the Arabic word and further columns are left out. A word is
 * right when one of its Latin spellings in the file is among the first; compared in small letters
 * without marks.
 */
public final class NamesWordsYardstick implements Yardstick {
  private final Supplier<Spellings> spellings;
  private final boolean errors;

  /**
   * A yardstick.
   *
   * @param spellings loaded when first needed
   * @param errors whether to print words whose spelling was not among the first three to standard
   *     error
   */
  public NamesWordsYardstick(Supplier<Spellings> spellings, boolean errors) {
    this.spellings = spellings;
    this.errors = errors;
  }

  @Override
  public String name() {
    return "names-words";
  }

  @Override
  public Scores score(Path folder) throws IOException {
    List<Path> files = files(folder);
    Spellings loaded = spellings.get();
    Map<String, Double> rates = new LinkedHashMap<>();
    Counts all = new Counts();
    long start = System.nanoTime();
    for (Path file : files) {
      Counts counts = count(loaded, words(file));
      all.add(counts);
      counts.put(file.getFileName().toString() + ".", rates);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    Map<String, Double> out = new LinkedHashMap<>();
    all.put("", out);
    out.putAll(files.size() > 1 ? rates : Map.of());
    return new Scores(name(), Corpora.of(folder, files), out, seconds);
  }

  private Counts count(Spellings loaded, Map<String, Set<String>> words) {
    Counts counts = new Counts();
    words.forEach(
        (arabic, gold) -> {
          List<String> found = loaded.of(arabic, 3).stream().map(Spelling::latin).toList();
          counts.first += !found.isEmpty() && gold.contains(found.getFirst()) ? 1 : 0;
          boolean right = found.stream().anyMatch(gold::contains);
          counts.third += right ? 1 : 0;
          counts.words++;
          if (errors && !right) {
            System.err.println(arabic + "\t" + gold + "\t" + found);
          }
        });
    return counts;
  }

  private static Map<String, Set<String>> words(Path file) throws IOException {
    Map<String, Set<String>> out = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] fields = line.split("\t");
      if (fields.length >= 2 && Crude.isArabic(fields[0]) != Crude.isArabic(fields[1])) {
        boolean first = Crude.isArabic(fields[0]);
        String arabic = fields[first ? 0 : 1].replace(" ", "").strip();
        String latin = Spellings.plain(fields[first ? 1 : 0].strip()).replaceAll("[^a-z]", "");
        out.computeIfAbsent(arabic, a -> new TreeSet<>()).add(latin);
      }
    }
    return out;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> files =
          all.filter(p -> p.toString().matches(".*\\.(?:tsv|txt)")).sorted().toList();
      if (files.isEmpty()) {
        throw new NoSuchFileException(folder.toString(), null, "holds no .tsv and no .txt file");
      }
      return files;
    }
  }

  /** How many words, and how many with a right spelling first or among three. */
  private static final class Counts {
    private int words;
    private int first;
    private int third;

    void add(Counts other) {
      words += other.words;
      first += other.first;
      third += other.third;
    }

    void put(String prefix, Map<String, Double> rates) {
      rates.put(prefix + "acc1", (double) first / words);
      rates.put(prefix + "acc3", (double) third / words);
      rates.put(prefix + "words", (double) words);
    }
  }
}
