package org.isnad.base;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The time that something is said of: a closed interval of days, either end of which may be open.
 *
 * @param from first day, or null: since ever
 * @param until last day, or null: with no known end
 * @param precision how exactly the ends are known
 */
public record When(@Nullable LocalDate from, @Nullable LocalDate until, Precision precision) {
  public When {
    if (from == null && until == null) {
      throw new IllegalArgumentException("a time needs at least one end");
    }
    if (from != null && until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("a time ends before it begins: " + from + "/" + until);
    }
  }

  public static When day(LocalDate day) {
    return new When(day, day, Precision.DAY);
  }

  public static When month(YearMonth month) {
    return new When(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
  }

  public static When year(int year) {
    return new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
  }

  public static When since(LocalDate day, Precision precision) {
    return new When(day, null, precision);
  }

  public static When until(LocalDate day, Precision precision) {
    return new When(null, day, precision);
  }

  public boolean overlaps(When other) {
    return !endsBefore(other) && !other.endsBefore(this);
  }

  private boolean endsBefore(When other) {
    return until != null && other.from != null && until.isBefore(other.from);
  }

  /**
   * ISO 8601: {@code 2021-02-26}, {@code 2021-02}, {@code 2021}, {@code A/B}, {@code /B} (until),
   * {@code A/} (since).
   */
  public String iso() {
    if (from != null && until != null) {
      return closed(from, until);
    }
    return (from == null ? "" : from) + "/" + (until == null ? "" : until);
  }

  private static String closed(LocalDate from, LocalDate until) {
    if (from.equals(until)) {
      return from.toString();
    }
    YearMonth month = YearMonth.from(from);
    if (from.equals(month.atDay(1)) && until.equals(month.atEndOfMonth())) {
      return month.toString();
    }
    boolean wholeYear =
        from.getDayOfYear() == 1 && until.equals(from.withDayOfYear(from.lengthOfYear()));
    return wholeYear ? "%04d".formatted(from.getYear()) : from + "/" + until;
  }

  @Override
  public String toString() {
    return iso();
  }
}
