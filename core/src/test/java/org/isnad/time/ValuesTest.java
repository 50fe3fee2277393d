package org.isnad.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ValuesTest {
  @Test
  void weeks_are_numbered_after_iso_8601_across_the_turn_of_the_year() {
    assertThat(Stretch.holding(LocalDate.of(2021, 1, 2), Unit.WEEK).value()).isEqualTo("2020-W53");
    assertThat(Stretch.holding(LocalDate.of(2021, 1, 2), Unit.WEEKEND).value())
        .isEqualTo("2020-W53-WE");
  }

  @Test
  void winter_begins_in_december_of_its_year() {
    Stretch winter = Stretch.holding(LocalDate.of(2021, 2, 3), Unit.SEASON);
    assertThat(winter.value()).isEqualTo("2020-WI");
    assertThat(winter.end()).isEqualTo(LocalDate.of(2021, 2, 28));
  }

  @Test
  void a_stretch_begins_where_its_unit_does() {
    assertThatThrownBy(() -> new Stretch(Unit.MONTH, LocalDate.of(2021, 2, 3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2021-02-03");
  }

  @Test
  void easter_is_the_sunday_after_the_full_moon_of_spring() {
    assertThat(Dates.holiday("E+0", 2021)).isEqualTo(LocalDate.of(2021, 4, 4));
    assertThat(Dates.holiday("E+0", 2000)).isEqualTo(LocalDate.of(2000, 4, 23));
  }

  @Property
  void every_day_lies_in_its_stretch_of_every_unit(
      @ForAll @IntRange(min = 0, max = 60_000) int days, @ForAll Unit unit) {
    LocalDate day = LocalDate.of(1900, 1, 1).plusDays(days);
    Stretch stretch = Stretch.holding(day, unit);
    LocalDate monday = Unit.WEEK.start(day);
    assertThat(day).isBetween(unit == Unit.WEEKEND ? monday : stretch.start(), stretch.end());
    if (unit != Unit.WEEKEND && !unit.isClock()) {
      assertThat(stretch.plus(1).start()).isEqualTo(stretch.end().plusDays(1));
    }
  }

  @Property
  void a_day_of_the_persian_calendar_comes_back_to_its_year(
      @ForAll @IntRange(min = 1350, max = 1420) int year,
      @ForAll @IntRange(min = 1, max = 12) int month,
      @ForAll @IntRange(min = 1, max = 29) int day) {
    LocalDate date = Era.SOLAR.day(year, month, day);
    assertThat(Era.SOLAR.yearOf(date)).isEqualTo(year);
    assertThat(date).isBetween(Era.SOLAR.day(year, month, 1), Era.SOLAR.lastDay(year, month));
  }
}
