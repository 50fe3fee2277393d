package org.isnad.finding;

import java.util.Comparator;

/**
 * Two orders that pull in opposite directions and reach somebody in common, by their places among
 * the dated orders.
 *
 * @param origins on how many tellings the two rest, 1 or 2
 * @param confidence the lower of both, in [0, 1]
 * @param days how many lie between them
 */
record OrderPair(int first, int second, int origins, double confidence, long days) {
  /** On two tellings before on one, then the surest, then the nearest in time. */
  static final Comparator<OrderPair> STRONGEST_FIRST =
      Comparator.comparingInt((OrderPair p) -> -p.origins)
          .thenComparingDouble(p -> -p.confidence)
          .thenComparingLong(p -> p.days)
          .thenComparingInt(p -> p.first)
          .thenComparingInt(p -> p.second);

  static OrderPair of(int first, Instruction one, int second, Instruction other, long days) {
    boolean same = one.ground().origin().equals(other.ground().origin());
    double confidence = Math.min(one.ground().confidence(), other.ground().confidence());
    return new OrderPair(first, second, same ? 1 : 2, confidence, days);
  }
}
