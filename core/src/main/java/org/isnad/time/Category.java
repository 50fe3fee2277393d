package org.isnad.time;

import org.jspecify.annotations.Nullable;

/** What a stretch of words is to the grammar. */
enum Category {
  // words of words.tsv
  ONES(null),
  TEENS(null),
  TENS(null),
  SOME(null),
  ORD(null),
  MONTH(null),
  HIJRI_MONTH(null),
  SOLAR_MONTH(null),
  WEEKDAY(null),
  WEEKDAYS(null),
  SEASON(null),
  DAYPART(null),
  UNIT(null),
  UNITS(null),
  ADVERB(null),
  REPEAT(null),
  HOLIDAY(null),
  ZONE(null),
  COUNTED(null),
  /** Words that tell a date alone, without a rule for their kind: today, midnight. */
  CUE(null),
  // digits
  DIGITS2(null),
  DIGITS4(null),
  YEAR(null),
  HIJRI_YEAR(null),
  FIGURE(null),
  ORDFIGURE(null),
  PLURAL(null),
  // numbers
  NUM(null),
  DAYNUM(null),
  // what rules make
  CLOCK(null),
  LENGTH(null),
  /** 'two-week'. */
  HYPHENED(null),
  DATE(null),
  DAILY(DATE),
  FOREIGN(DATE),
  WEEKLY(DATE),
  MONTHLY(DATE),
  YEARLY(DATE),
  PERIOD(DATE),
  AGO(DATE),
  TIME(null),
  DURATION(null),
  /** Told from or until now: 'the past two weeks'. */
  PLACED(DURATION),
  FREE(DURATION),
  SET(null);

  private final @Nullable Category wider;

  Category(@Nullable Category wider) {
    this.wider = wider;
  }

  /** Whether a sentence with such a word may tell a time; without any there is nothing to read. */
  boolean tells() {
    return switch (this) {
      case MONTH, HIJRI_MONTH, SOLAR_MONTH, WEEKDAY, WEEKDAYS, SEASON, DAYPART -> true;
      case UNIT, UNITS, ADVERB, REPEAT, HOLIDAY, CUE, PLURAL, YEAR, HIJRI_YEAR -> true;
      case ORDFIGURE, CLOCK, DIGITS2, DIGITS4, TEENS -> true;
      default -> false;
    };
  }

  /** The category that everything of this one also is, or null. */
  @Nullable Category wider() {
    return wider;
  }
}
