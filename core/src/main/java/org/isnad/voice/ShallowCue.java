package org.isnad.voice;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.base.Line;
import org.isnad.passage.ArabicScript;
import org.isnad.voice.Attribution.Stance;

/**
 * Words of attribution in a language that is read without a parse.
 *
 * @param words normalised, in order
 * @param markers normalised words that open the content; empty where the kind needs none
 */
record ShallowCue(List<String> words, Kind kind, Set<String> markers, Stance stance, double prior) {
  /** How source and content stand to the words; see the head of cues-ar.tsv. */
  enum Kind {
    CLAUSE,
    MARKER,
    OBJECT,
    BEFORE
  }

  static List<ShallowCue> load(String file) {
    return Line.ofResource(ShallowCue.class, file).stream().map(ShallowCue::of).toList();
  }

  private static ShallowCue of(Line line) {
    List<String> row = line.fields();
    if (row.size() != 5) {
      throw line.wrong("five columns are wanted", "see the file's head");
    }
    Set<String> markers =
        row.get(2).equals("-") ? Set.of() : Set.of(ArabicScript.normal(row.get(2)).split("\\|"));
    return new ShallowCue(
        Stream.of(row.get(0).split(" ")).map(ArabicScript::normal).toList(),
        Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
        markers,
        Stance.valueOf(row.get(3)),
        Double.parseDouble(row.get(4)));
  }
}
