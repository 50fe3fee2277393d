package org.isnad.whatif;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.base.Line;
import org.isnad.claim.Predicate;
import org.isnad.network.Tie;

/**
 * How strong a channel a tie is, in [0, 1]: what its kind gives ({@code ties.tsv}), less where it
 * is only assumed, told by few, or contested.
 */
final class TieStrength {
  private static final Map<Predicate, Double> BY_KIND = load();
  private static final double ASSUMED = 0.8;
  private static final double JOINED = 0.9;
  private static final double CONTESTED = 0.5;

  /** One origin is trusted this far, two 1 - (1 - q)^2, and so on. */
  private static final double ONE_ORIGIN = 0.75;

  private TieStrength() {}

  private static Map<Predicate, Double> load() {
    Map<Predicate, Double> strengths = new EnumMap<>(Predicate.class);
    for (Line line : Line.ofResource(TieStrength.class, "ties.tsv")) {
      List<String> fields = line.fields();
      if (fields.size() != 3) {
        throw line.wrong("not three fields", "give tie, strength, why");
      }
      strengths.put(
          Predicate.valueOf(fields.getFirst().toUpperCase(Locale.ROOT)),
          Double.parseDouble(fields.get(1)));
    }
    return Map.copyOf(strengths);
  }

  /** 0 for a tie along which nothing is sent. */
  static double of(Tie tie) {
    double status =
        switch (tie.status()) {
          case KNOWN -> 1;
          case JOINED -> JOINED;
          case ASSUMED -> ASSUMED;
        };
    return BY_KIND.getOrDefault(tie.predicate(), 0.0)
        * status
        * (1 - Math.pow(1 - ONE_ORIGIN, tie.origins()))
        * (tie.isContested() ? CONTESTED : 1);
  }
}
