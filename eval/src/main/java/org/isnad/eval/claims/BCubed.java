package org.isnad.eval.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well clusters agree with gold clusters, item by item: the mean share of an item's cluster
 * that belongs with it, and the mean share of what belongs with it that is in its cluster (B-cubed;
 * Bagga and Baldwin 1998).
 *
 * @param precision in [0, 1]; NaN over nothing
 * @param recall in [0, 1]; NaN over nothing
 */
record BCubed(double precision, double recall) {
  /** Something that is in one cluster of the output and in one of the gold. */
  record Item(String output, String gold) {}

  /** Equal keys are one cluster. */
  static BCubed of(List<Item> items) {
    Map<String, Integer> outputs = new HashMap<>();
    Map<String, Integer> golds = new HashMap<>();
    Map<Item, Integer> both = new HashMap<>();
    for (Item item : items) {
      outputs.merge(item.output(), 1, Integer::sum);
      golds.merge(item.gold(), 1, Integer::sum);
      both.merge(item, 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (Item item : items) {
      double together = both.getOrDefault(item, 0);
      precision += together / outputs.getOrDefault(item.output(), 1);
      recall += together / golds.getOrDefault(item.gold(), 1);
    }
    return new BCubed(precision / items.size(), recall / items.size());
  }

  double f1() {
    return 2 * precision * recall / (precision + recall);
  }
}
