package org.isnad.whatif;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.isnad.base.Line;

/** What the model assumes; {@code parameters.tsv} has the ranges and a reason for each. */
public enum Parameter {
  ORDER_RATE,
  ORDER_STRENGTH,
  RELAY_DAYS,
  AIM_INHERITED,
  AIM_SPREAD,
  TOLD_AIM,
  WEIGHT_STRENGTH,
  WEIGHT_AIM,
  WEIGHT_PAST,
  NOISE,
  WAIT,
  WAIT_IN_CONFLICT,
  DEFECT,
  FACADE,
  FACADE_IN_CONFLICT,
  PATIENCE,
  COORDINATION,
  REWIRE_DAYS,
  HEIR_SHARE,
  SUCCESSOR;

  private static final int FIELDS = 6;

  private record Row(double low, double usual, double high, String what, String why) {}

  /** Read when first asked for: an enum's own constants come before its other statics. */
  private static final class Table {
    static final Map<String, Row> ROWS =
        Line.ofResource(Parameter.class, "parameters.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(line -> line.fields().getFirst(), Table::row));

    private static Row row(Line line) {
      List<String> fields = line.fields();
      if (fields.size() != FIELDS) {
        throw line.wrong("not six fields", "give name, low, usual, high, what it is, why");
      }
      double low = Double.parseDouble(fields.get(1));
      double usual = Double.parseDouble(fields.get(2));
      double high = Double.parseDouble(fields.get(3));
      if (!(low <= usual && usual <= high)) {
        throw line.wrong("not in order", "give low <= usual <= high");
      }
      return new Row(low, usual, high, fields.get(4), fields.get(5));
    }
  }

  /** As it is written: 'order_rate'. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  private Row row() {
    return Objects.requireNonNull(Table.ROWS.get(key()), () -> "no row for " + key());
  }

  public double low() {
    return row().low;
  }

  public double usual() {
    return row().usual;
  }

  public double high() {
    return row().high;
  }

  public String what() {
    return row().what;
  }

  public String why() {
    return row().why;
  }

  /** Whether a value makes sense at all; sweeps stay between low and high. */
  boolean allows(double value) {
    return Double.isFinite(value)
        && switch (this) {
          case ORDER_RATE, ORDER_STRENGTH, AIM_INHERITED, AIM_SPREAD, TOLD_AIM -> isShare(value);
          case FACADE, FACADE_IN_CONFLICT, COORDINATION, HEIR_SHARE -> isShare(value);
          case NOISE -> value > 0;
          case RELAY_DAYS, PATIENCE, REWIRE_DAYS, SUCCESSOR -> value >= 0;
          case WEIGHT_STRENGTH, WEIGHT_AIM, WEIGHT_PAST -> value >= 0;
          case WAIT, WAIT_IN_CONFLICT, DEFECT -> true;
        };
  }

  private static boolean isShare(double value) {
    return value >= 0 && value <= 1;
  }
}
