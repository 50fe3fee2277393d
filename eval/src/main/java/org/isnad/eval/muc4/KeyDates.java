package org.isnad.eval.muc4;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.base.Precision;
import org.isnad.base.When;
import org.jspecify.annotations.Nullable;

/**
 * INCIDENT: DATE of the keys: {@code 30 DEC 89}, {@code 31 MAR 90 - 01 APR 90}, {@code - 29 DEC 89}
 * (no later than), with {@code /} between readings.
 */
final class KeyDates {
  private static final Pattern DAY = Pattern.compile("(\\d{1,2}) ([A-Z]{3}) (\\d{2})");
  private static final List<String> MONTHS =
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

  private KeyDates() {}

  static List<When> read(String fill) {
    List<When> readings = new ArrayList<>();
    for (String reading : fill.split("/")) {
      When when = interval(reading.replaceAll("[()?]", "").strip());
      if (when != null) {
        readings.add(when);
      }
    }
    return readings;
  }

  private static @Nullable When interval(String reading) {
    List<LocalDate> days = new ArrayList<>();
    Matcher matcher = DAY.matcher(reading);
    while (matcher.find()) {
      LocalDate day = day(matcher);
      if (day != null) {
        days.add(day);
      }
    }
    if (days.isEmpty() || days.getLast().isBefore(days.getFirst())) {
      return null;
    }
    return reading.startsWith("-")
        ? When.until(days.getLast(), Precision.DAY)
        : new When(days.getFirst(), days.getLast(), Precision.DAY);
  }

  /** The first day told in a line of a text's head; null where there is none. */
  static @Nullable LocalDate first(String line) {
    Matcher matcher = DAY.matcher(line);
    return matcher.find() ? day(matcher) : null;
  }

  private static @Nullable LocalDate day(Matcher matcher) {
    int month = MONTHS.indexOf(matcher.group(2)) + 1;
    try {
      return LocalDate.of(
          1900 + Integer.parseInt(matcher.group(3)), month, Integer.parseInt(matcher.group(1)));
    } catch (DateTimeException e) {
      return null; // '16 NOV 00', '31 JUN 89': the key's slip, or no month; no day is told
    }
  }
}
