package org.isnad.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How long something lasts: two years and three months.
 *
 * @param amounts longest unit first
 */
record Length(List<Amount> amounts) {
  /**
   * So many of a unit.
   *
   * @param count {@link Double#NaN} when the words do not say: 'several'
   */
  record Amount(double count, Unit unit) {
    boolean isVague() {
      return Double.isNaN(count);
    }
  }

  Length {
    amounts = List.copyOf(amounts);
  }

  static Length of(double count, Unit unit) {
    return new Length(List.of(new Amount(count, unit)));
  }

  Length and(Length further) {
    List<Amount> all = new ArrayList<>(amounts);
    all.addAll(further.amounts);
    return new Length(all);
  }

  boolean isVague() {
    return amounts.stream().anyMatch(Amount::isVague);
  }

  /** The shortest unit: what a date so far away is told in. */
  Unit unit() {
    return amounts.getLast().unit();
  }

  /** The day so far from another; parts of a unit are rounded to the next smaller unit. */
  LocalDate move(LocalDate day, int sign) {
    LocalDate moved = day;
    for (Amount amount : whole()) {
      moved = amount.unit().move(moved, sign * Math.round(amount.count()));
    }
    return moved;
  }

  /** TIMEX3 value: {@code P2W}, {@code PXY}, {@code PT5H30M}, {@code P20Y} for two decades. */
  String value() {
    List<Amount> whole = whole();
    String days = part(whole, false);
    String clock = part(whole, true);
    return "P" + days + (clock.isEmpty() ? "" : "T" + clock);
  }

  private static String part(List<Amount> whole, boolean clock) {
    return whole.stream()
        .filter(amount -> amount.unit().isClock() == clock)
        .map(amount -> count(amount) + amount.unit().letter())
        .collect(Collectors.joining());
  }

  private static String count(Amount amount) {
    return amount.isVague() ? "X" : Long.toString(Math.round(amount.count()));
  }

  /** Counted decades as years; halves of a unit as whole ones of a smaller unit. */
  private List<Amount> whole() {
    List<Amount> out = new ArrayList<>();
    for (Amount amount : amounts) {
      addWhole(amount.isVague() ? amount : inYears(amount), out);
    }
    return out;
  }

  private static Amount inYears(Amount amount) {
    return switch (amount.unit()) {
      case DECADE -> new Amount(amount.count() * 10, Unit.YEAR);
      case CENTURY -> new Amount(amount.count() * 100, Unit.YEAR);
      case MILLENNIUM -> new Amount(amount.count() * 1000, Unit.YEAR);
      default -> amount;
    };
  }

  private static void addWhole(Amount amount, List<Amount> out) {
    double whole = amount.isVague() ? amount.count() : Math.floor(amount.count());
    double rest = amount.count() - whole;
    if (!(whole == 0 && rest > 0)) {
      out.add(new Amount(whole, amount.unit()));
    }
    if (rest > 0.01) {
      out.add(smaller(rest, amount.unit()));
    }
  }

  private static Amount smaller(double rest, Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE -> new Amount(rest * 60, Unit.SECOND);
      case HOUR -> new Amount(rest * 60, Unit.MINUTE);
      case DAY, WEEKEND -> new Amount(rest * 24, Unit.HOUR);
      case WEEK -> new Amount(Math.rint(rest * 7), Unit.DAY);
      case MONTH -> new Amount(Math.rint(rest * 4), Unit.WEEK);
      case SEASON, QUARTER -> new Amount(rest * 3, Unit.MONTH);
      case HALF -> new Amount(rest * 6, Unit.MONTH);
      case YEAR -> new Amount(rest * 12, Unit.MONTH);
      case DECADE, CENTURY, MILLENNIUM -> new Amount(rest * 10, Unit.YEAR);
    };
  }
}
