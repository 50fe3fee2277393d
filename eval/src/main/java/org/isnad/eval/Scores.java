package org.isnad.eval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a yardstick gave.
 *
 * @param yardstick its name
 * @param corpus what was scored
 * @param scores dotted key to number, in the order to print; rates lie in [0, 1]; NaN for a rate
 *     over nothing
 * @param seconds wall time of reading and scoring, without loading models
 */
public record Scores(String yardstick, Corpus corpus, Map<String, Double> scores, double seconds) {
  public Scores {
    scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
  }

  /**
   * The data scored.
   *
   * @param files how many files
   * @param sha256 over the sorted relative names and the bytes of these files
   */
  public record Corpus(int files, String sha256) {}
}
