package org.isnad.actor.whoswho;

import java.time.LocalDate;
import java.time.YearMonth;
import org.isnad.base.Precision;
import org.isnad.base.When;
import org.jspecify.annotations.Nullable;

/** Dates as lists give them: {@code 2020}, {@code 2020-05}, {@code 2020-05-07}, {@code A/B}. */
final class Dates {
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  private Dates() {}

  /**
   * From the first day of A to the last of B; one date alone is an interval of its length.
   *
   * @return null where neither end is told
   * @throws java.time.DateTimeException for other forms
   */
  static @Nullable When interval(String text) {
    int slash = text.indexOf('/');
    String from = slash < 0 ? text : text.substring(0, slash);
    String until = slash < 0 ? text : text.substring(slash + 1);
    if (from.isEmpty() && until.isEmpty()) {
      return null;
    }
    int shortest =
        Math.min(
            from.isEmpty() ? Integer.MAX_VALUE : from.length(),
            until.isEmpty() ? Integer.MAX_VALUE : until.length());
    return new When(
        from.isEmpty() ? null : first(from),
        until.isEmpty() ? null : last(until),
        precision(shortest));
  }

  private static LocalDate first(String date) {
    return switch (date.length()) {
      case YEAR -> LocalDate.of(Integer.parseInt(date), 1, 1);
      case MONTH -> YearMonth.parse(date).atDay(1);
      default -> LocalDate.parse(date);
    };
  }

  private static LocalDate last(String date) {
    return switch (date.length()) {
      case YEAR -> LocalDate.of(Integer.parseInt(date), 12, 31);
      case MONTH -> YearMonth.parse(date).atEndOfMonth();
      default -> LocalDate.parse(date);
    };
  }

  private static Precision precision(int length) {
    return switch (length) {
      case YEAR -> Precision.YEAR;
      case MONTH -> Precision.MONTH;
      default -> Precision.DAY;
    };
  }
}
