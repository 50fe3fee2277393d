package org.isnad.whatif;

import java.util.EnumMap;
import java.util.Map;

/** Outcomes of one run in one stretch of days. */
final class Counts {
  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

  void add(Outcome outcome) {
    counts.merge(outcome, 1, Integer::sum);
  }

  void set(Outcome outcome, int count) {
    counts.put(outcome, count);
  }

  int get(Outcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }
}
