package org.isnad.report.text;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.HijrahDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.base.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whole dates as pages write them: ISO, with month names ({@code months.tsv}), in digits;
 * Gregorian, Persian solar (ICU4J's arithmetic calendar) and Hijri (Umm al-Qura, as in {@code
 * java.time}). Dates without a year, and 3/4/2021 in English, are not guessed at.
 */
public final class DateReader {
  /** A date and the words that give it. */
  public record Found(LocalDate date, Span span) {}

  private enum Calendar {
    GREGORIAN,
    PERSIAN,
    HIJRI
  }

  private record Month(Calendar calendar, int number) {}

  private static final Map<String, Month> MONTHS = months();
  private static final String NAME = Patterns.any(MONTHS.keySet()) + "(?!\\p{L})";
  private static final String YEAR = "(?<year>1[2-9]\\d\\d|20\\d\\d)(?!\\d)";
  private static final Pattern DAY_FIRST =
      Patterns.anyCase(
          "(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?:\\s+(?:of|de|d'|من)\\s+|[\\s,-]+)"
              + "(?:ב|شهر )?(?<month>"
              + NAME
              + ")\\.?(?:\\s*[/(]\\s*"
              + NAME
              + "\\s*\\)?)?(?:\\s*[,،-]\\s*|\\s+(?:de|del|سنة|عام|سال)\\s+|\\s+)"
              + YEAR);
  private static final Pattern MONTH_FIRST =
      Patterns.anyCase(
          "(?<!\\p{L})(?<month>"
              + NAME
              + ")\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+"
              + YEAR);
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)"
              + "(?<year>1[2-9]\\d\\d|20\\d\\d)([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?!\\d)");
  private static final Pattern IN_DIGITS =
      Pattern.compile("(?<!\\d)(?<day>\\d{1,2})(?<by>[-/.])(?<month>\\d{1,2})\\k<by>" + YEAR);
  private static final Pattern EPOCH = Pattern.compile("\\d{9,10}(\\d{3})?(\\.\\d+)?");
  private static final Pattern COMPACT =
      Pattern.compile("(20\\d\\d|19\\d\\d)(\\d\\d)(\\d\\d)(?:T.*)?");

  private DateReader() {}

  /** The first whole date in this text, or null. English 3/4/2021 is left alone. */
  public static @Nullable Found first(CharSequence text, String language) {
    if (!hasYear(text)) {
      return null;
    }
    String plain = Digits.ascii(text);
    Found found = null;
    for (Pattern pattern : List.of(DAY_FIRST, MONTH_FIRST, YEAR_FIRST, IN_DIGITS)) {
      found = earlier(found, first(pattern, plain, language));
    }
    return found;
  }

  /** Four digits in a row, of any script: every date that is read has them. */
  private static boolean hasYear(CharSequence text) {
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = Character.isDigit(text.charAt(i)) ? run + 1 : 0;
      if (run == 4) {
        return true;
      }
    }
    return false;
  }

  /**
   * The date of a metadata value: ISO 8601, RFC 822, a compact {@code 20210317}, seconds or
   * milliseconds since 1970 (in UTC), or any form that {@link #first} reads; null if none.
   */
  public static @Nullable LocalDate value(String value) {
    String plain = Digits.ascii(value).strip();
    Matcher compact = COMPACT.matcher(plain);
    if (compact.matches()) {
      return gregorian(number(compact, 1), number(compact, 2), number(compact, 3));
    }
    if (EPOCH.matcher(plain).matches()) {
      return epoch(plain);
    }
    Found found = first(plain, "en");
    return found == null ? null : found.date();
  }

  private static LocalDate epoch(String digits) {
    double number = Double.parseDouble(digits);
    long seconds = (long) (number > 1e11 ? number / 1000 : number);
    return Instant.ofEpochSecond(seconds).atZone(ZoneId.of("UTC")).toLocalDate();
  }

  private static @Nullable Found earlier(@Nullable Found a, @Nullable Found b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.span().begin() < a.span().begin() ? b : a;
  }

  private static @Nullable Found first(Pattern pattern, String text, String language) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      LocalDate date = date(pattern, matcher, language);
      if (date != null) {
        return new Found(date, new Span(matcher.start(), matcher.end()));
      }
    }
    return null;
  }

  private static @Nullable LocalDate date(Pattern pattern, Matcher matcher, String language) {
    int day = Integer.parseInt(matcher.group("day"));
    int year = Integer.parseInt(matcher.group("year"));
    if (pattern == DAY_FIRST || pattern == MONTH_FIRST) {
      Month month = MONTHS.get(key(matcher.group("month")));
      return month == null ? null : date(month.calendar(), year, month.number(), day);
    }
    int month = Integer.parseInt(matcher.group("month"));
    boolean unsure =
        pattern == IN_DIGITS && language.equals("en") && !matcher.group("by").equals(".");
    return unsure ? eitherOrder(year, month, day) : date(calendar(year), year, month, day);
  }

  /** In English 17/3/2021 and 3/17/2021 say the same, and 3/4/2021 says nothing. */
  private static @Nullable LocalDate eitherOrder(int year, int second, int first) {
    if (first > 12) {
      return gregorian(year, second, first);
    }
    return second > 12 || first == second ? gregorian(year, first, second) : null;
  }

  /** Years in digits alone tell their calendar: 1399 is Persian, 1442 is Hijri. */
  private static Calendar calendar(int year) {
    if (year > 1700) {
      return Calendar.GREGORIAN;
    }
    return year <= 1415 ? Calendar.PERSIAN : Calendar.HIJRI;
  }

  private static @Nullable LocalDate date(Calendar calendar, int year, int month, int day) {
    return switch (calendar) {
      case GREGORIAN -> gregorian(year, month, day);
      case PERSIAN -> persian(year, month, day);
      case HIJRI -> hijri(year, month, day);
    };
  }

  private static @Nullable LocalDate gregorian(int year, int month, int day) {
    try {
      return year < 1800 || year > 2100 ? null : LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null; // 31 February and the like are no dates
    }
  }

  private static @Nullable LocalDate hijri(int year, int month, int day) {
    try {
      return LocalDate.from(HijrahDate.of(year, month, day));
    } catch (DateTimeException e) {
      return null; // outside the months and the years of the Umm al-Qura tables
    }
  }

  private static @Nullable LocalDate persian(int year, int month, int day) {
    if (year < 1200 || year > 1500 || month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    com.ibm.icu.util.Calendar calendar =
        com.ibm.icu.util.Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("@calendar=persian"));
    calendar.set(year, month - 1, day, 12, 0, 0);
    if (calendar.get(com.ibm.icu.util.Calendar.DAY_OF_MONTH) != day) {
      return null; // a 31st of a month of 30 days
    }
    return Instant.ofEpochMilli(calendar.getTimeInMillis()).atZone(ZoneId.of("UTC")).toLocalDate();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    for (List<String> row : WordList.rows(DateReader.class, "months.tsv")) {
      Month month = new Month(Calendar.valueOf(row.get(0)), Integer.parseInt(row.get(1)));
      for (String name : row.get(2).split("\\|")) {
        months.put(key(name), month);
      }
    }
    return months;
  }
}
