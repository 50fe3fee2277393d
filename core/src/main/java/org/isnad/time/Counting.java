package org.isnad.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Days counted from the beginning or the end of a longer stretch: 'the last day of February', 'the
 * second week of June', 'the first Monday of May', 'the last three days of the year'. A week
 * counted so has seven days and begins where the counting does.
 *
 * @param first its first day
 * @param last its last day
 */
record Counting(LocalDate first, LocalDate last) {
  private static final int WEEK = 7;

  /** The days; null where the stretch has none so far on. */
  static @Nullable Counting of(Meaning.Counted counted, Stretch outer) {
    DayOfWeek weekday = counted.weekday();
    Counting days =
        weekday == null ? plain(counted, outer) : weekday(counted.from(), weekday, outer);
    boolean inside =
        !days.first.isBefore(outer.start())
            && !days.first.isAfter(outer.end())
            && !days.last.isBefore(outer.start());
    return inside ? days.until(outer.end()) : null;
  }

  private static Counting plain(Meaning.Counted counted, Stretch outer) {
    int each = counted.unit() == Unit.WEEK ? WEEK : 1;
    long length = (long) each * counted.count();
    if (counted.from() > 0) {
      LocalDate first = outer.start().plusDays((long) each * (counted.from() - 1));
      return new Counting(first, first.plusDays(length - 1));
    }
    LocalDate last = outer.end().plusDays((long) each * (counted.from() + 1));
    return new Counting(last.minusDays(length - 1), last);
  }

  private static Counting weekday(int from, DayOfWeek weekday, Stretch outer) {
    LocalDate day =
        from > 0
            ? outer.start().with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(from - 1L)
            : outer.end().with(TemporalAdjusters.previousOrSame(weekday)).plusWeeks(from + 1L);
    return new Counting(day, day);
  }

  private Counting until(LocalDate end) {
    return last.isAfter(end) ? new Counting(first, end) : this;
  }
}
