package org.isnad.network;

import java.time.LocalDate;
import org.isnad.base.Precision;
import org.isnad.base.When;
import org.isnad.network.Sighting.Link;
import org.jspecify.annotations.Nullable;

/**
 * Days on which one sighting shows a tie.
 *
 * @param from first day
 * @param until last day
 * @param exact whether it held on all these days, not on some day among them
 * @param before whether it is only known that it held at some time before
 */
record Stretch(LocalDate from, LocalDate until, boolean exact, boolean before, Link link) {
  private Stretch(LocalDate from, LocalDate until, boolean exact, Link link) {
    this(from, until, exact, false, link);
  }

  /**
   * What a sighting shows: the days that are told; from a 'since' until the report; else the day of
   * the report. Null where neither is known.
   */
  static @Nullable Stretch of(Link link) {
    When when = link.ground().when();
    LocalDate report = link.ground().knownAt();
    if (when == null) {
      return report == null ? null : new Stretch(report, report, true, link);
    }
    LocalDate from = when.from();
    LocalDate until = when.until();
    if (from == null) {
      return until == null ? null : new Stretch(until, until, true, link);
    }
    if (until == null) {
      return new Stretch(from, report != null && report.isAfter(from) ? report : from, true, link);
    }
    return new Stretch(from, until, isExact(when.precision()), link);
  }

  private static boolean isExact(Precision precision) {
    return switch (precision) {
      case MINUTE, DAY, WEEK, MONTH -> true;
      case SEASON, YEAR, DECADE, VAGUE -> false;
    };
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  /** Cut off at a last day: what was told after a death held at some time before it. */
  Stretch endedBy(LocalDate last) {
    if (!until.isAfter(last)) {
      return this;
    }
    return from.isAfter(last)
        ? new Stretch(last, last, false, true, link)
        : new Stretch(from, last, exact, link);
  }
}
