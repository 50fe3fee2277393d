package org.isnad.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Builders of dates and times of day; null where the numbers are none. */
final class Dates {
  private Dates() {}

  static @Nullable Meaning calendar(Slots slots) {
    return calendar(slots, slots.integer(slots.has("M") ? "M" : "m"), slots.findInteger("d"));
  }

  private static @Nullable Meaning calendar(Slots slots, int month, @Nullable Integer day) {
    if (month < 1 || month > 12 || (day != null && !isDay(month, day))) {
      return null;
    }
    Meaning monthly = new Meaning.Part(Unit.MONTH, month, year(slots));
    return day == null
        ? monthly
        : new Meaning.Part(Unit.DAY, day, monthly, weekday(slots), Meaning.Pick.ANY);
  }

  /** Whether a month has such a day, in some year. */
  private static boolean isDay(int month, int day) {
    return day >= 1 && day <= YearMonth.of(2000, month).lengthOfMonth();
  }

  private static @Nullable Meaning year(Slots slots) {
    if (!slots.has("y")) {
      return slots.find("Y", Meaning.class);
    }
    int year = slots.integer("y");
    return new Meaning.Absolute(Stretch.year(year < 100 ? 1900 + year : year));
  }

  static @Nullable Meaning wire(Slots slots) {
    return slots.integer("y") <= 31 ? null : calendar(slots);
  }

  private static @Nullable DayOfWeek weekday(Slots slots) {
    Integer weekday = slots.findInteger("w");
    return weekday == null ? null : DayOfWeek.of(weekday);
  }

  static @Nullable Meaning american(Slots slots) {
    int first = slots.integer("M");
    int second = slots.integer("d");
    return first > 12 ? calendar(slots, second, first) : calendar(slots, first, second);
  }

  /** From day {@code a} to day {@code b} of one month. */
  static @Nullable Meaning range(Slots slots) {
    int month = slots.integer("m");
    Meaning from = calendar(slots, month, slots.findInteger("a"));
    Meaning to = calendar(slots, month, slots.findInteger("b"));
    return from == null || to == null || slots.integer("a") >= slots.integer("b")
        ? null
        : new Meaning.Range(from, to);
  }

  /**
   * {@code 12-25}; {@code E-2} from Easter Sunday; {@code @11-4-4} the fourth Thursday of November.
   */
  static Meaning holiday(Slots slots) {
    Meaning.Pick pick = slots.option("pick", Meaning.Pick.class, Meaning.Pick.ANY);
    return new Meaning.Holiday(slots.code("h"), slots.find("in", Meaning.class), pick);
  }

  /** The day of a holiday in a year. */
  static LocalDate holiday(String code, int year) {
    if (code.startsWith("E")) {
      return easter(year).plusDays(Integer.parseInt(code.substring(1).replace("+", "")));
    }
    if (code.startsWith("@")) {
      String[] parts = code.substring(1).split("-");
      return LocalDate.of(year, Integer.parseInt(parts[0]), 1)
          .with(
              TemporalAdjusters.dayOfWeekInMonth(
                  Integer.parseInt(parts[1]), DayOfWeek.of(Integer.parseInt(parts[2]))));
    }
    return LocalDate.parse("%04d-%s".formatted(year, code));
  }

  /** Easter Sunday of the Gregorian calendar: Meeus, Astronomical Algorithms (1991), chapter 8. */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }

  /** {@code T22:00} from hour {@code h}, minute {@code m} and half of the day. */
  static @Nullable String clock(Slots slots) {
    int hour = slots.integer("h");
    int minute = slots.integer("m", 0);
    if (slots.has("half")) {
      if (hour > 12) {
        return null;
      }
      hour = hour % 12 + (slots.code("half").equals("PM") ? 12 : 0);
    }
    return clock(hour, minute);
  }

  static @Nullable String military(int figure) {
    return clock(figure / 100, figure % 100);
  }

  private static @Nullable String clock(int hour, int minute) {
    return hour > 24 || minute > 59 ? null : "T%02d:%02d".formatted(hour, minute);
  }
}
