package org.isnad.finding;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.isnad.base.Line;
import org.isnad.network.Ground;

/**
 * A piece of evidence on who stands behind a name.
 *
 * @param points to which hypothesis; {@link Facade#ITSELF} for the name standing for itself
 * @param grounds the claims it is, at least one
 */
public record FacadeEvidence(Sort sort, int points, List<Ground> grounds) {
  private static final Map<Sort, Weight> WEIGHTS = load();

  public FacadeEvidence {
    grounds = List.copyOf(grounds);
  }

  /** Kinds of evidence; {@code facade-evidence.tsv} weighs them. */
  public enum Sort {
    NAMED_ATTRIBUTION,
    UNNAMED_ATTRIBUTION,
    OUTLET_ATTRIBUTION,
    BLAMED_FOR_DEED,
    DENIAL,
    DIRECTS,
    OWN_CLAIM,
    /** Points to nobody: speaks against the name standing for itself. */
    NO_PAST
  }

  private record Weight(double ifSo, double ifNot, String what) {}

  private static Map<Sort, Weight> load() {
    Map<Sort, Weight> weights = new EnumMap<>(Sort.class);
    for (Line line : Line.ofResource(FacadeEvidence.class, "facade-evidence.tsv")) {
      List<String> fields = line.fields();
      if (fields.size() != 4) {
        throw line.wrong("not four fields", "give kind, if so, if not, what it is");
      }
      weights.put(
          Sort.valueOf(fields.get(0).toUpperCase(Locale.ROOT)),
          new Weight(
              Double.parseDouble(fields.get(1)), Double.parseDouble(fields.get(2)), fields.get(3)));
    }
    return Map.copyOf(weights);
  }

  private Weight weight() {
    return Objects.requireNonNull(WEIGHTS.get(sort));
  }

  public String what() {
    return weight().what;
  }

  /** How likely it is under a hypothesis, in (0, 1). */
  public double likelihood(int hypothesis) {
    boolean so = sort == Sort.NO_PAST ? hypothesis != Facade.ITSELF : hypothesis == points;
    return so ? weight().ifSo : weight().ifNot;
  }

  /** The likelihood ratio between where it points and elsewhere; 1 tells nothing. */
  public double ratio() {
    return weight().ifSo / weight().ifNot;
  }
}
