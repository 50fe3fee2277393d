package org.isnad.finding;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.base.Line;
import org.isnad.network.Ground;

/**
 * A piece of evidence on who stands behind a name.
 *
 * @param points to which hypothesis; {@link Facade#ITSELF} for the name standing for itself
 * @param detail what is shared, in words; empty where the sort says it all
 * @param grounds the claims it is, at least one
 */
public record FacadeEvidence(Sort sort, int points, String detail, List<Ground> grounds) {
  private static final Map<Sort, Weight> WEIGHTS = load();
  private static final int FIELDS = 7;
  private static final Set<Sort> DIRECT =
      EnumSet.of(
          Sort.NAMED_ATTRIBUTION,
          Sort.UNNAMED_ATTRIBUTION,
          Sort.OUTLET_ATTRIBUTION,
          Sort.BLAMED_FOR_DEED,
          Sort.DIRECTS);

  public FacadeEvidence {
    grounds = List.copyOf(grounds);
  }

  /** Kinds of evidence; {@code facade-evidence.tsv} weighs them, with a reason for each. */
  public enum Sort {
    NAMED_ATTRIBUTION,
    UNNAMED_ATTRIBUTION,
    OUTLET_ATTRIBUTION,
    BLAMED_FOR_DEED,
    DENIAL,
    DIRECTS,
    OWN_CLAIM,
    SHARED_CHANNEL,
    SHARED_WORDING,
    SAME_TARGET,
    SAME_METHOD,
    AFTER_STRIKE,
    AFTER_ORDER,
    /** Points to nobody: speaks against the name standing for itself. */
    NO_PAST
  }

  /** How far a ratio is taken: as stated, or to an end of its range. */
  public enum At {
    LOW,
    STATED,
    HIGH
  }

  private record Weight(
      double ifSo, double ifNot, double low, double high, String what, String why) {
    double ratio(At at) {
      return switch (at) {
        case LOW -> low;
        case STATED -> ifSo / ifNot;
        case HIGH -> high;
      };
    }
  }

  private static Map<Sort, Weight> load() {
    Map<Sort, Weight> weights = new EnumMap<>(Sort.class);
    for (Line line : Line.ofResource(FacadeEvidence.class, "facade-evidence.tsv")) {
      List<String> fields = line.fields();
      if (fields.size() != FIELDS) {
        throw line.wrong("not seven fields", "give kind, if so, if not, low, high, what, why");
      }
      Weight weight =
          new Weight(
              Double.parseDouble(fields.get(1)),
              Double.parseDouble(fields.get(2)),
              Double.parseDouble(fields.get(3)),
              Double.parseDouble(fields.get(4)),
              fields.get(5),
              fields.get(6));
      if (weight.ratio(At.STATED) < weight.low || weight.ratio(At.STATED) > weight.high) {
        throw line.wrong("the ratio lies outside its range", "give low <= if so / if not <= high");
      }
      weights.put(Sort.valueOf(fields.getFirst().toUpperCase(Locale.ROOT)), weight);
    }
    return Map.copyOf(weights);
  }

  private Weight weight() {
    return Objects.requireNonNull(WEIGHTS.get(sort));
  }

  /** Whether somebody says so; what two share only fits. */
  boolean isDirect() {
    return DIRECT.contains(sort);
  }

  public String what() {
    return weight().what + (detail.isEmpty() ? "" : " (" + detail + ")");
  }

  /** Why it weighs what it does. */
  public String why() {
    return weight().why;
  }

  /** How likely it is under a hypothesis, up to a factor that is the same for all of them. */
  double likelihood(int hypothesis, At at) {
    boolean so = sort == Sort.NO_PAST ? hypothesis != Facade.ITSELF : hypothesis == points;
    return so ? weight().ratio(at) : 1;
  }

  /**
   * The likelihood ratio between where it points and elsewhere: its diagnosticity. 1 tells nothing.
   */
  public double ratio(At at) {
    return weight().ratio(at);
  }
}
