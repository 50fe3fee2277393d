package org.isnad.time;

/** TIMEX3 types (TimeML 1.2.1). */
public enum TimexKind {
  DATE,
  TIME,
  DURATION,
  SET
}
