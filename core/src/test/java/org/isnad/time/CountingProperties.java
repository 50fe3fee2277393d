package org.isnad.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class CountingProperties {
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

  private static @Nullable Counting count(
      Unit unit, @Nullable DayOfWeek weekday, int from, int count, Stretch in) {
    return Counting.of(
        new Meaning.Counted(unit, weekday, from, count, new Meaning.Absolute(in)), in);
  }

  private static Stretch month(int number) {
    return Stretch.holding(FIRST.plusMonths(number), Unit.MONTH);
  }

  @Property
  void the_days_of_a_month_counted_from_either_side_are_its_days(
      @ForAll @IntRange(max = 600) int number, @ForAll @IntRange(min = 1, max = 40) int n) {
    Stretch month = month(number);
    LocalDate forward = month.start().plusDays(n - 1);
    LocalDate back = month.end().minusDays(n - 1);
    boolean has = !forward.isAfter(month.end());
    assertThat(count(Unit.DAY, null, n, 1, month))
        .isEqualTo(has ? new Counting(forward, forward) : null);
    assertThat(count(Unit.DAY, null, -n, 1, month))
        .isEqualTo(has ? new Counting(back, back) : null);
  }

  @Property
  void the_nth_weekday_is_the_nth_of_such_days(
      @ForAll @IntRange(max = 600) int number,
      @ForAll DayOfWeek weekday,
      @ForAll @IntRange(min = 1, max = 6) int n) {
    Stretch month = month(number);
    List<LocalDate> days =
        month
            .start()
            .datesUntil(month.end().plusDays(1))
            .filter(day -> day.getDayOfWeek() == weekday)
            .toList();
    Counting nth = count(Unit.DAY, weekday, n, 1, month);
    Counting last = count(Unit.DAY, weekday, -1, 1, month);
    assertThat(nth)
        .isEqualTo(n > days.size() ? null : new Counting(days.get(n - 1), days.get(n - 1)));
    assertThat(last).isEqualTo(new Counting(days.getLast(), days.getLast()));
  }

  @Property
  void weeks_lie_inside_have_seven_days_and_the_last_of_a_month_may_be_cut(
      @ForAll @IntRange(max = 600) int number, @ForAll @IntRange(min = 1, max = 7) int n) {
    Stretch month = month(number);
    Counting week = count(Unit.WEEK, null, n, 1, month);
    if (week == null) {
      assertThat(month.start().plusWeeks(n - 1L)).isAfter(month.end());
    } else {
      assertThat(week.first()).isEqualTo(month.start().plusWeeks(n - 1L));
      LocalDate seventh = week.first().plusDays(6);
      assertThat(week.last()).isEqualTo(seventh.isAfter(month.end()) ? month.end() : seventh);
    }
    assertThat(count(Unit.WEEK, null, -1, 1, month))
        .isEqualTo(new Counting(month.end().minusDays(6), month.end()));
  }
}
