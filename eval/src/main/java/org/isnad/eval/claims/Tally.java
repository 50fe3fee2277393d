package org.isnad.eval.claims;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.eval.Counts;

/**
 * What scoring one text (or all) gave.
 *
 * @param counts measures with precision and recall
 * @param rates accuracies: right and of, as {@code Counts(right, of, of)}
 * @param errors by kind, for reading
 */
record Tally(
    Map<String, Counts> counts, Map<String, Counts> rates, Map<String, List<String>> errors) {
  Tally() {
    this(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  void add(Tally other) {
    other.counts.forEach((k, v) -> counts.merge(k, v, Counts::plus));
    other.rates.forEach((k, v) -> rates.merge(k, v, Counts::plus));
  }

  /** Dotted keys; an accuracy is its key alone. */
  Map<String, Double> scores() {
    Map<String, Double> scores = new LinkedHashMap<>();
    counts.forEach((k, v) -> v.put(k, scores));
    rates.forEach((k, v) -> scores.put(k, v.precision()));
    return scores;
  }
}
