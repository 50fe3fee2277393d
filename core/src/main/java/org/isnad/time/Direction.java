package org.isnad.time;

/** Which way from the day of publication the clause of a date points. */
enum Direction {
  PAST,
  FUTURE,
  UNKNOWN
}
