package org.isnad.eval.claims;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A closed interval of days read from {@code A/B}, {@code /B}, {@code A/} or one date. */
record Days(LocalDate first, LocalDate last) {
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?");

  static Optional<Days> of(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return Optional.empty();
    }
    try {
      int slash = text.indexOf('/');
      if (slash < 0) {
        return Optional.of(new Days(one(text, false), one(text, true)));
      }
      return Optional.of(
          new Days(
              end(text.substring(0, slash), LocalDate.MIN, false),
              end(text.substring(slash + 1), LocalDate.MAX, true)));
    } catch (DateTimeException unreadable) {
      return Optional.empty(); // as the definition has it: an unreadable date is no date
    }
  }

  private static LocalDate end(String text, LocalDate open, boolean last) {
    return text.isEmpty() || text.equals("..") ? open : one(text, last);
  }

  private static LocalDate one(String text, boolean last) {
    Matcher m = DATE.matcher(text);
    if (!m.matches()) {
      throw new DateTimeException("not a date: " + text);
    }
    int year = Integer.parseInt(m.group(1));
    int month = m.group(2) == null ? (last ? 12 : 1) : Integer.parseInt(m.group(2));
    YearMonth ym = YearMonth.of(year, month);
    int day = m.group(3) == null ? (last ? ym.lengthOfMonth() : 1) : Integer.parseInt(m.group(3));
    return ym.atDay(day);
  }

  static boolean meet(@Nullable String a, @Nullable String b) {
    return of(a).flatMap(x -> of(b).map(x::meets)).orElse(false);
  }

  private boolean meets(Days other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }
}
