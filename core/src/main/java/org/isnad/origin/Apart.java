package org.isnad.origin;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.isnad.base.Explanation;
import org.isnad.origin.text.Telling;

/**
 * What a long time between two reports of one source says of them: its stories are reprinted within
 * days, and what it still tells months later, amid other things, is its background.
 */
final class Apart {
  private static final int LONG = 30;
  private static final double MOSTLY = 0.6;
  private static final double BACKGROUND = 0.5;

  private Apart() {}

  /** A factor on the likeness: 1 where it says nothing. */
  static Explanation of(Comparison comparison) {
    LocalDate one = comparison.one().published();
    LocalDate other = comparison.other().published();
    long days = one == null || other == null ? 0 : Math.abs(ChronoUnit.DAYS.between(one, other));
    boolean mostly = Math.max(comparison.shareOfFirst(), comparison.shareOfSecond()) >= MOSTLY;
    return days <= LONG || mostly || !isOfOneSource(comparison) || isCreditedByLater(comparison)
        ? Explanation.of(1, "not apart")
        : Explanation.of(BACKGROUND, "%d days apart: may be background".formatted(days));
  }

  private static boolean isOfOneSource(Comparison comparison) {
    Telling one = comparison.one();
    Telling other = comparison.other();
    return CreditTo.sameOutlet(one, other)
        || CreditTo.of(one, other) != CreditTo.NONE
        || CreditTo.of(other, one) != CreditTo.NONE
        || SharedCredit.ofAny(one, other);
  }

  private static boolean isCreditedByLater(Comparison comparison) {
    LocalDate one = comparison.one().published();
    LocalDate other = comparison.other().published();
    if (one == null || other == null) {
      return false;
    }
    Telling earlier = one.isBefore(other) ? comparison.one() : comparison.other();
    Telling later = one.isBefore(other) ? comparison.other() : comparison.one();
    return CreditTo.of(later, earlier) == CreditTo.STORY;
  }
}
