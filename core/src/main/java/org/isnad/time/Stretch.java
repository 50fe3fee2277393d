package org.isnad.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.isnad.base.When;

/**
 * One day, week, month ... of the calendar.
 *
 * @param unit its length
 * @param start its first day
 */
record Stretch(Unit unit, LocalDate start) {
  Stretch {
    if (!unit.start(start).equals(start)) {
      throw new IllegalArgumentException("no " + unit + " begins on " + start);
    }
  }

  /** The stretch of this length that holds the day. */
  static Stretch holding(LocalDate day, Unit unit) {
    return new Stretch(unit, unit.start(day));
  }

  static Stretch day(LocalDate day) {
    return new Stretch(Unit.DAY, day);
  }

  static Stretch year(int year) {
    return new Stretch(Unit.YEAR, LocalDate.of(year, 1, 1));
  }

  LocalDate end() {
    return unit.end(start);
  }

  /** The stretch so many further on. */
  Stretch plus(long by) {
    return holding(unit.move(start, by), unit);
  }

  When when() {
    return new When(start, end(), unit.precision());
  }

  /** TIMEX3 value: {@code 2021-02-26}, {@code 2021-W08}, {@code 2021-Q1}, {@code 198}. */
  String value() {
    int year = start.getYear();
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> start.toString();
      case WEEKEND -> week() + "-WE";
      case WEEK -> week();
      case MONTH -> "%04d-%02d".formatted(year, start.getMonthValue());
      case SEASON -> "%04d-%s".formatted(year, season(start.getMonthValue() / 3));
      case QUARTER -> "%04d-Q%d".formatted(year, start.get(IsoFields.QUARTER_OF_YEAR));
      case HALF -> "%04d-H%d".formatted(year, start.getMonthValue() / 6 + 1);
      case YEAR -> "%04d".formatted(year);
      case DECADE -> "%03d".formatted(year / 10);
      case CENTURY -> "%02d".formatted(year / 100);
      case MILLENNIUM -> Integer.toString(year / 1000);
    };
  }

  /** TIMEX3 code of a season, 1 being spring. */
  static String season(int number) {
    return switch (number) {
      case 1 -> "SP";
      case 2 -> "SU";
      case 3 -> "FA";
      case 4 -> "WI";
      default -> throw new IllegalArgumentException("no season: " + number);
    };
  }

  private String week() {
    return "%04d-W%02d"
        .formatted(
            start.get(IsoFields.WEEK_BASED_YEAR), start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
