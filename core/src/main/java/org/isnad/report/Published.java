package org.isnad.report;

import java.time.LocalDate;

/**
 * When a report says it was published.
 *
 * @param date the day, in the report's own zone
 * @param basis where that was found
 */
public record Published(LocalDate date, Basis basis) {
  /** Where a date of publication comes from, most trusted first. */
  public enum Basis {
    METADATA,
    FEED,
    HEADER,
    BYLINE,
    DATELINE,
    TEXT,
    URL,
    FILE_TIME
  }
}
