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
  DATE(null),
  DAILY(DATE),
  WEEKLY(DATE),
  MONTHLY(DATE),
  YEARLY(DATE),
  PERIOD(DATE),
  TIME(null),
  DURATION(null),
  SET(null);

  private final @Nullable Category wider;

  Category(@Nullable Category wider) {
    this.wider = wider;
  }

  /** The category that everything of this one also is, or null. */
  @Nullable Category wider() {
    return wider;
  }
}
