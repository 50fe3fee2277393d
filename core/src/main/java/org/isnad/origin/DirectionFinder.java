package org.isnad.origin;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.isnad.base.Explanation;
import org.isnad.origin.align.Alignment;
import org.isnad.origin.text.Telling;

/**
 * Tells which of two related reports was first: by dates, by credits, by what was cut, and by marks
 * that a translation leaves. Points are set by hand: a credit for the story outweighs a date, a
 * date outweighs the rest.
 */
final class DirectionFinder {
  private static final double DATE = 2;
  private static final double DATE_OF_AGENCY = 0.5;
  private static final double CUT = 1;
  private static final double UPDATED = 2;
  private static final double TRANSLATED = 1.2;
  private static final double RESIDUE = 2;

  /** Arabic says in seven words what English says in ten. */
  private static final double EQUAL_ACROSS = 0.55;

  private static final double WHOLE = 0.85;
  private static final double EQUAL = 0.9;
  private static final double BEGIN = 0.15;

  private final Comparison comparison;
  private final Telling one;
  private final Telling other;

  private DirectionFinder(Comparison comparison) {
    this.comparison = comparison;
    this.one = comparison.one();
    this.other = comparison.other();
  }

  static Direction of(Comparison comparison) {
    DirectionFinder finder = new DirectionFinder(comparison);
    return Direction.of(
        List.of(
            finder.dates(), finder.credits(), finder.cut(), finder.update(), finder.translation()));
  }

  private Explanation dates() {
    LocalDate first = one.published();
    LocalDate second = other.published();
    if (first == null || second == null) {
      return Explanation.of(0, "a date is missing");
    }
    long days = ChronoUnit.DAYS.between(first, second);
    boolean agency = SharedCredit.ofAgency(one, other);
    return Explanation.of(
        (agency ? DATE_OF_AGENCY : DATE) * Long.signum(days),
        "published %s and %s".formatted(first, second)
            + (agency ? ", each with the story of one agency" : ""));
  }

  private Explanation credits() {
    CreditTo first = CreditTo.of(other, one);
    CreditTo second = CreditTo.of(one, other);
    String reason =
        first.points() > 0 && second.points() > 0
            ? "each refers to the other's outlet"
            : first.points() > 0
                ? "the second " + words(first) + " the first's outlet"
                : "the first " + words(second) + " the second's outlet";
    return Explanation.of(first.points() - second.points(), reason);
  }

  private static String words(CreditTo credit) {
    return switch (credit) {
      case STORY -> "credits the story to";
      case QUOTED -> "credits something quoted to";
      case NAMED -> "names";
      case NONE -> "does not name";
    };
  }

  /** Of two versions at one outlet the one that says that it was changed is the later. */
  private Explanation update() {
    if (!CreditTo.sameOutlet(one, other) || one.isUpdated() == other.isUpdated()) {
      return Explanation.of(0, "neither is an update of the other");
    }
    return one.isUpdated()
        ? Explanation.of(-UPDATED, "the first says that it is a later version")
        : Explanation.of(UPDATED, "the second says that it is a later version");
  }

  /**
   * The one that has all of the other and more is rather the original; versions of one outlet grow.
   */
  private Explanation cut() {
    if (CreditTo.sameOutlet(one, other)) {
      return Explanation.of(0, "two versions of one outlet");
    }
    boolean firstWhole = comparison.shareOfFirst() >= WHOLE && one.size() < other.size();
    boolean secondWhole = comparison.shareOfSecond() >= WHOLE && other.size() < one.size();
    double less = (double) Math.min(one.size(), other.size()) / Math.max(one.size(), other.size());
    double equal = comparison.oneLanguage() ? EQUAL : EQUAL_ACROSS;
    if (less > equal || firstWhole == secondWhole || !beginsLonger(firstWhole)) {
      return Explanation.of(0, "neither is cut");
    }
    return firstWhole
        ? Explanation.of(-CUT, "the first is the second, cut")
        : Explanation.of(CUT, "the second is the first, cut");
  }

  /** Cuts keep the begin; what stands amid a longer text may have been taken up into it. */
  private boolean beginsLonger(boolean secondIsLonger) {
    if (comparison.alignment().pairs().isEmpty()) {
      return false;
    }
    Alignment.Pair first = comparison.alignment().pairs().getFirst();
    Telling longer = secondIsLonger ? other : one;
    int at = longer.sentences().get(secondIsLonger ? first.other() : first.one()).first();
    return at <= BEGIN * longer.size();
  }

  private Explanation translation() {
    boolean firstFromSecond = one.hasResidueOf(other);
    if (firstFromSecond != other.hasResidueOf(one)) {
      return firstFromSecond
          ? Explanation.of(-RESIDUE, "words of the second's language are left in the first")
          : Explanation.of(RESIDUE, "words of the first's language are left in the second");
    }
    int marks = Integer.compare(other.translationMarks(), one.translationMarks());
    return Explanation.of(
        TRANSLATED * marks,
        marks >= 0
            ? "the second has more marks of a translation"
            : "the first has more marks of a translation");
  }
}
