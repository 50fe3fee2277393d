package org.isnad.voice;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.base.Line;
import org.isnad.voice.Attribution.Stance;

/** The cue files, by lemma. */
record CueLexicon(
    Map<String, List<Cue>> verbs,
    Map<String, List<Cue>> nouns,
    Map<String, List<Cue>> adjectives,
    Set<String> catenatives,
    Set<String> lightVerbs,
    Set<String> unnamedHeads,
    Map<String, List<Phrase>> phrases) {

  static CueLexicon load() {
    return new CueLexicon(
        byLemma("cue-verbs.tsv", false),
        byLemma("cue-nouns.tsv", true),
        byLemma("cue-adjectives.tsv", false),
        words("catenatives.txt"),
        words("light-verbs.txt"),
        words("unnamed-heads.txt"),
        lines("cue-phrases.tsv").stream()
            .map(line -> Phrase.of(line.fields()))
            .collect(Collectors.groupingBy(p -> p.words().getFirst())));
  }

  /** The phrases that begin with a lower-case word. */
  List<Phrase> phrases(String first) {
    return phrases.getOrDefault(first, List.of());
  }

  private static Set<String> words(String file) {
    return lines(file).stream().map(Line::text).collect(Collectors.toSet());
  }

  private static Map<String, List<Cue>> byLemma(String file, boolean holder) {
    return lines(file).stream()
        .map(line -> cue(line, holder))
        .collect(Collectors.groupingBy(Cue::lemma, HashMap::new, Collectors.toList()));
  }

  private static Cue cue(Line line, boolean holder) {
    List<String> row = line.fields();
    if (row.size() != (holder ? 6 : 5)) {
      throw line.wrong("wrong number of columns", "see the file's head");
    }
    int shift = holder ? 1 : 0;
    return new Cue(
        row.get(0),
        Arrays.stream(row.get(1).split(" ")).map(Frame::of).collect(Collectors.toSet()),
        holder && row.get(2).equals("named"),
        Stance.valueOf(row.get(2 + shift).toUpperCase(Locale.ROOT)),
        row.get(3 + shift),
        Double.parseDouble(row.get(4 + shift)));
  }

  private static List<Line> lines(String file) {
    return Line.ofResource(CueLexicon.class, file);
  }
}
