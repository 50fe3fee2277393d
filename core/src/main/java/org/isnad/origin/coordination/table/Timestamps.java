package org.isnad.origin.coordination.table;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;

/**
 * Times as tables write them: seconds, milliseconds or microseconds since 1970; ISO 8601 with or
 * without zone; the form of old Twitter archives. Without a zone it is UTC; a day alone is its
 * first moment.
 */
final class Timestamps {
  /** As seconds, 1973 in milliseconds would lie beyond the year 5000. */
  private static final double MILLIS_FROM = 1e11;

  private static final double MICROS_FROM = 1e14;
  private static final long FIRST = Instant.parse("1900-01-01T00:00:00Z").toEpochMilli();
  private static final long LAST = Instant.parse("2200-01-01T00:00:00Z").toEpochMilli();

  private static final List<DateTimeFormatter> FORMS =
      List.of(
          DateTimeFormatter.ofPattern(
              "yyyy-MM-dd['T'][' ']HH:mm[:ss][[.][,][SSSSSSSSS][SSSSSS][SSS]][ ]"
                  + "[XXX][XX][X]['UTC']['GMT']",
              Locale.ROOT),
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss Z yyyy", Locale.ENGLISH),
          DateTimeFormatter.RFC_1123_DATE_TIME);

  private Timestamps() {}

  /**
   * Milliseconds since 1970.
   *
   * @throws DateTimeException when this is no time between 1900 and 2200
   */
  static long millis(String written) {
    String text = written.strip();
    long millis = isNumber(text) ? ofNumber(text) : ofDate(text);
    if (millis < FIRST || millis >= LAST) {
      throw new DateTimeException("'" + written + "' lies outside the years 1900 to 2199");
    }
    return millis;
  }

  private static boolean isNumber(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      digits += digit ? 1 : 0;
      boolean sign = (c == '-' || c == '+') && (i == 0 || "eE".indexOf(text.charAt(i - 1)) >= 0);
      boolean inside = i > 0 && (c == '.' || c == 'e' || c == 'E');
      if (!digit && !sign && !inside) {
        return false;
      }
    }
    return digits > 0;
  }

  private static long ofNumber(String text) {
    try {
      double value = Double.parseDouble(text);
      double size = Math.abs(value);
      double factor = size >= MICROS_FROM ? 1e-3 : size >= MILLIS_FROM ? 1 : 1e3;
      return Math.round(value * factor);
    } catch (NumberFormatException e) {
      throw new DateTimeException("'" + text + "' is no number", e);
    }
  }

  private static long ofDate(String text) {
    for (DateTimeFormatter form : FORMS) {
      ParsePosition at = new ParsePosition(0);
      TemporalAccessor read = form.parseUnresolved(text, at);
      if (read != null && at.getIndex() == text.length()) {
        return millis(
            form.parseBest(text, ZonedDateTime::from, LocalDateTime::from, LocalDate::from));
      }
    }
    throw new DateTimeException("'" + text + "' is no time that is known here");
  }

  private static long millis(TemporalAccessor read) {
    Instant instant =
        switch (read) {
          case ZonedDateTime zoned -> zoned.toInstant();
          case LocalDateTime local -> local.toInstant(ZoneOffset.UTC);
          case LocalDate day -> day.atStartOfDay(ZoneOffset.UTC).toInstant();
          default -> throw new DateTimeException("no day in '" + read + "'");
        };
    return instant.toEpochMilli();
  }
}
