package org.isnad.eval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a yardstick gave.
 *
 * @param yardstick its name
 * @param corpus what was scored
 * @param scores dotted key to number, in the order to print; rates lie in [0, 1]; NaN for a rate
 *     over nothing
 * @param plain keys of numbers that are no rates: counts, seconds
 * @param seconds wall time of reading and scoring, without loading models
 */
public record Scores(
    String yardstick,
    Corpus corpus,
    Map<String, Double> scores,
    Set<String> plain,
    double seconds) {
  public Scores {
    scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
    plain = Set.copyOf(plain);
  }

  /** Of rates, and of counts above 1. */
  public Scores(String yardstick, Corpus corpus, Map<String, Double> scores, double seconds) {
    this(yardstick, corpus, scores, Set.of(), seconds);
  }

  /**
   * The data scored.
   *
   * @param files how many files
   * @param sha256 over the sorted relative names and the bytes of these files
   */
  public record Corpus(int files, String sha256) {}
}
