package org.isnad.voice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.voice.Attribution.Stance;

/** The cue files, by lemma. */
record CueLexicon(
    Map<String, List<Cue>> verbs,
    Map<String, List<Cue>> nouns,
    Map<String, List<Cue>> adjectives,
    Set<String> catenatives,
    Set<String> lightVerbs,
    Map<String, List<Phrase>> phrases) {

  static CueLexicon load() {
    return new CueLexicon(
        byLemma("cue-verbs.tsv", false),
        byLemma("cue-nouns.tsv", true),
        byLemma("cue-adjectives.tsv", false),
        words("catenatives.txt"),
        words("light-verbs.txt"),
        rows("cue-phrases.tsv").stream()
            .map(Phrase::of)
            .collect(Collectors.groupingBy(p -> p.words().getFirst())));
  }

  /** The phrases that begin with a lower-case word. */
  List<Phrase> phrases(String first) {
    return phrases.getOrDefault(first, List.of());
  }

  private static Set<String> words(String file) {
    return rows(file).stream().map(List::getFirst).collect(Collectors.toSet());
  }

  private static Map<String, List<Cue>> byLemma(String file, boolean holder) {
    return rows(file).stream()
        .map(row -> cue(row, holder))
        .collect(Collectors.groupingBy(Cue::lemma, HashMap::new, Collectors.toList()));
  }

  private static Cue cue(List<String> row, boolean holder) {
    int shift = holder ? 1 : 0;
    return new Cue(
        row.get(0),
        Arrays.stream(row.get(1).split(" ")).map(Frame::of).collect(Collectors.toSet()),
        holder && row.get(2).equals("named"),
        Stance.valueOf(row.get(2 + shift).toUpperCase(Locale.ROOT)),
        row.get(3 + shift),
        Double.parseDouble(row.get(4 + shift)));
  }

  /** The rows of a tab-separated resource of this package, without comments and empty lines. */
  static List<List<String>> rows(String file) {
    try (InputStream in = CueLexicon.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + file + " is missing");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + file, e);
    }
  }
}
