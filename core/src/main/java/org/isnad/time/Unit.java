package org.isnad.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.isnad.base.Precision;

/** Units that lengths are counted in and stretches of the calendar are made of, shortest first. */
enum Unit {
  SECOND("S"),
  MINUTE("M"),
  HOUR("H"),
  DAY("D"),
  WEEKEND("WE"),
  WEEK("W"),
  MONTH("M"),
  SEASON("S"),
  QUARTER("Q"),
  HALF("H"),
  YEAR("Y"),
  DECADE("E"),
  CENTURY("C"),
  MILLENNIUM("L");

  private final String letter;

  Unit(String letter) {
    this.letter = letter;
  }

  /** The letter in a TIMEX3 duration, after TIDES 2003: E for decades, C for centuries. */
  String letter() {
    return letter;
  }

  boolean isClock() {
    return compareTo(DAY) < 0;
  }

  /** The unit of the calendar that a date counted in this one is told in. */
  Unit grain() {
    return isClock() ? DAY : this;
  }

  /** The day moved by a number of these; clock units do not move it. */
  LocalDate move(LocalDate day, long by) {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY -> day.plusDays(by);
      case WEEKEND, WEEK -> day.plusWeeks(by);
      case MONTH -> day.plusMonths(by);
      case SEASON, QUARTER -> day.plusMonths(3 * by);
      case HALF -> day.plusMonths(6 * by);
      case YEAR -> day.plusYears(by);
      case DECADE -> day.plusYears(10 * by);
      case CENTURY -> day.plusYears(100 * by);
      case MILLENNIUM -> day.plusYears(1000 * by);
    };
  }

  /** The first day of the stretch of this unit that holds a day; ISO weeks; winter is Dec-Feb. */
  LocalDate start(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> day;
      case WEEKEND -> start(day, DayOfWeek.MONDAY).plusDays(5);
      case WEEK -> start(day, DayOfWeek.MONDAY);
      case MONTH -> day.withDayOfMonth(1);
      case SEASON -> month(day.minusMonths(day.getMonthValue() % 3));
      case QUARTER -> month(day.minusMonths((day.getMonthValue() - 1) % 3));
      case HALF -> month(day.minusMonths((day.getMonthValue() - 1) % 6));
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> years(day, 10);
      case CENTURY -> years(day, 100);
      case MILLENNIUM -> years(day, 1000);
    };
  }

  private static LocalDate start(LocalDate day, DayOfWeek first) {
    return day.with(TemporalAdjusters.previousOrSame(first));
  }

  private static LocalDate month(LocalDate day) {
    return day.withDayOfMonth(1);
  }

  private static LocalDate years(LocalDate day, int length) {
    return LocalDate.of(day.getYear() - day.getYear() % length, 1, 1);
  }

  /** The last day of the stretch that begins on a day. */
  LocalDate end(LocalDate start) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> start;
      case WEEKEND -> start.plusDays(1);
      default -> move(start, 1).minusDays(1);
    };
  }

  /** About how many days one of these has, for choosing between readings. */
  double days() {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> 0;
      case DAY, WEEKEND -> 1;
      case WEEK -> ChronoUnit.WEEKS.getDuration().toDays();
      default ->
          30.44
              * java.time.Period.between(LocalDate.EPOCH, move(LocalDate.EPOCH, 1)).toTotalMonths();
    };
  }

  Precision precision() {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> Precision.MINUTE;
      case DAY, WEEKEND -> Precision.DAY;
      case WEEK -> Precision.WEEK;
      case MONTH -> Precision.MONTH;
      case SEASON, QUARTER, HALF -> Precision.SEASON;
      case YEAR -> Precision.YEAR;
      case DECADE -> Precision.DECADE;
      case CENTURY, MILLENNIUM -> Precision.VAGUE;
    };
  }
}
