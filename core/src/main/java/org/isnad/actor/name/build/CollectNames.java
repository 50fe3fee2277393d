package org.isnad.actor.name.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.isnad.actor.name.Spellings;
import org.isnad.passage.build.PersonNames;

/**
 * Writes how often each word stood first or last in the name of somebody who was he or she, after
 * the counts of Bergsma and Lin (2006) in CoreNLP's models, and how many people of the lists in
 * NLP4J's models bear it: a word, a tab, a count, sorted by words.
 */
public final class CollectNames {
  private static final String COUNTS = "/edu/stanford/nlp/models/dcoref/gender.data.gz";
  private static final Pattern WORD = Pattern.compile("[a-z]{2,20}");
  private static final int FEWEST = 1;

  /** Somebody on a list is written about more than once. */
  private static final int LISTED = 4;

  private CollectNames() {}

  /**
   * Writes the resource, unless it is there.
   *
   * @param args the folder of compiled classes
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0], Spellings.class.getPackageName().replace('.', '/'));
    Path file = folder.resolve(Spellings.NAMES);
    if (Files.exists(file)) {
      return;
    }
    Map<String, Integer> counts = new TreeMap<>();
    try (InputStream in = CollectNames.class.getResourceAsStream(COUNTS);
        BufferedReader lines = reader(Objects.requireNonNull(in, COUNTS))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        count(line, counts);
      }
    }
    PersonNames.words(words -> listed(words, counts));
    StringBuilder out = new StringBuilder();
    counts.forEach((word, n) -> out.append(n < FEWEST ? "" : word + "\t" + n + "\n"));
    Files.createDirectories(folder);
    Files.writeString(file, out);
  }

  private static void listed(String words, Map<String, Integer> counts) {
    for (String written : words.split("-")) {
      String word = Spellings.plain(written);
      if (WORD.matcher(word).matches()) {
        counts.merge(word, LISTED, Integer::sum);
      }
    }
  }

  private static BufferedReader reader(InputStream in) throws IOException {
    return new BufferedReader(
        new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
  }

  /** Lines are '! word' or 'word !', a tab, and counts of he, she, it and they. */
  private static void count(String line, Map<String, Integer> counts) {
    int tab = line.indexOf('\t');
    String name = line.substring(0, Math.max(0, tab));
    boolean last = name.startsWith("! ");
    if (last || name.endsWith(" !")) {
      String written = last ? name.substring(2) : name.substring(0, name.length() - 2);
      String word = Spellings.plain(written);
      if (WORD.matcher(word).matches()) {
        String[] numbers = line.substring(tab + 1).split(" ");
        int people = Integer.parseInt(numbers[0]) + Integer.parseInt(numbers[1]);
        counts.merge(word, people, Integer::sum);
      }
    }
  }
}
