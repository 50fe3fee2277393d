package org.isnad.finding;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.base.Line;

/**
 * What an order is about: the telling words of its matter, without endings.
 *
 * @param stems at least three letters each
 */
record Matter(Set<String> stems) {
  private static final Set<String> STOP =
      Set.copyOf(
          Line.ofResource(Matter.class, "matter-stops.txt").stream().map(Line::text).toList());
  private static final int STEM = 6;

  static Matter of(String words) {
    Set<String> stems = new TreeSet<>();
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 2 && !STOP.contains(word)) {
        stems.add(word.substring(0, Math.min(STEM, word.length())));
      }
    }
    return new Matter(stems);
  }

  /** Whether at least half of the words of the shorter are in the other. */
  boolean overlaps(Matter other) {
    int fewer = Math.min(stems.size(), other.stems.size());
    long common = stems.stream().filter(other.stems::contains).count();
    return fewer > 0 && 2 * common >= fewer;
  }
}
