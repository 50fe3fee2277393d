package org.isnad.base;

/** How exactly a date is known, finest first. */
public enum Precision {
  MINUTE,
  DAY,
  WEEK,
  MONTH,
  SEASON,
  YEAR,
  DECADE,
  /** 'recently', 'in the past': the interval is a reading, not a measure. */
  VAGUE
}
