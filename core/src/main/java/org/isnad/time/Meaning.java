package org.isnad.time;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** What the words of a time expression say, before it is known when they were said. */
sealed interface Meaning {
  /** What an expression is told from. */
  enum Base {
    /** The day of publication: 'last week', 'two years ago'. */
    PUBLISHED,
    /** The story's own last day: 'the next day', 'two years later'. */
    STORY
  }

  /** Which of the stretches of a name is meant. */
  enum Pick {
    /** The words do not say: tense and nearness decide. */
    ANY,
    LAST,
    THIS,
    NEXT
  }

  /** A stretch of the calendar that the words name in full: 'March 2021'. */
  record Absolute(Stretch stretch) implements Meaning {}

  /**
   * A named or numbered part of something longer: 'March' (of a year), 'the 26th' (of a month),
   * 'Friday' (of a week), 'the third quarter' (of a year).
   *
   * @param unit how long it is
   * @param index from 1: month of the year, day of the month, ISO day of the week, quarter, half,
   *     season from spring; for decades their first year within the century
   * @param within what it is part of; null when not told
   * @param weekday day of the week told beside a date; null when not told
   */
  record Part(
      Unit unit, int index, @Nullable Meaning within, @Nullable DayOfWeek weekday, Pick pick)
      implements Meaning {
    Part(Unit unit, int index, @Nullable Meaning within) {
      this(unit, index, within, null, Pick.ANY);
    }
  }

  /** A day of the week: 'Friday', 'last Friday', 'Friday of last week'. */
  record Weekday(DayOfWeek day, @Nullable Meaning within, Pick pick) implements Meaning {}

  /** The weekend before or after the day of publication: 'over the weekend'. */
  record Weekend() implements Meaning {}

  /**
   * A holiday.
   *
   * @param code as in words.tsv
   * @param within the year; null when not told
   */
  record Holiday(String code, @Nullable Meaning within, Pick pick) implements Meaning {}

  /**
   * The stretch of a unit that was last spoken of, moved by so many years: 'the quarter', 'the
   * year-earlier period'.
   */
  record Latest(Unit unit, int years) implements Meaning {}

  /** The stretch of a unit that holds a date: 'the week of March 8'. */
  record Around(Unit unit, Meaning date) implements Meaning {}

  /**
   * Days or weeks counted within something longer: 'the last day of February', 'the first Monday of
   * May', 'the last three days of the year'.
   *
   * @param unit day or week
   * @param weekday which days are counted; null for all
   * @param from which is the first of them: 1 for the first; -1 for the last, and then they lie
   *     before it
   * @param count how many
   */
  record Counted(Unit unit, @Nullable DayOfWeek weekday, int from, int count, Meaning within)
      implements Meaning {
    boolean isDay() {
      return unit == Unit.DAY && count == 1;
    }
  }

  /** From one date to another: 'March 5-7'. */
  record Range(Meaning from, Meaning to) implements Meaning {}

  /**
   * So many stretches on or back: 'last week' is -1, 'this year' 0, 'the next day' 1 in the story.
   */
  record Step(Unit unit, int by, Base base) implements Meaning {}

  /**
   * A length away from something: 'two weeks ago', 'a day later', 'three days after March 5'.
   *
   * @param sign -1 for earlier, 1 for later
   * @param from what it is counted from; null for the base
   */
  record Shift(Length length, int sign, Base base, @Nullable Meaning from) implements Meaning {}

  /**
   * A time of day.
   *
   * @param suffix what follows the day in a TIMEX3 value: {@code TMO}, {@code T22:00}
   * @param day null when not told
   */
  record OfDay(String suffix, @Nullable Meaning day) implements Meaning {}

  /** How long, and from or until when, if told. */
  record Lasting(Length length, Placing placing) implements Meaning {}

  /** Where a length lies. */
  enum Placing {
    UNPLACED,
    /** 'the past two weeks'. */
    UNTIL_NOW,
    /** 'the next two weeks'. */
    FROM_NOW
  }

  /**
   * 'now', 'recently', 'in the future'.
   *
   * @param value PAST_REF, PRESENT_REF or FUTURE_REF
   */
  record Reference(String value) implements Meaning {}

  /** 'at the same time': when the story is; no TIMEX3, so without a value. */
  record SameTime() implements Meaning {}

  /** Again and again: 'daily', 'every Thursday'. */
  record Repeated(String value) implements Meaning {}

  /** A date of another calendar, with what is told of it. */
  record Foreign(Era era, @Nullable Integer year, @Nullable Integer month, @Nullable Integer day)
      implements Meaning {}

  /**
   * Two ways of telling one date: '12 March / 22 Esfand'. The first counts where it can be
   * resolved.
   */
  record Dual(Meaning first, Meaning second) implements Meaning {}
}
