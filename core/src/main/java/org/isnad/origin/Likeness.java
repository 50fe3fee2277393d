package org.isnad.origin;

import java.util.List;
import java.util.Locale;
import org.isnad.base.Explanation;
import org.isnad.origin.align.Alignment;
import org.isnad.origin.align.SharedText;
import org.isnad.origin.text.Telling;

/**
 * How surely one of two reports came out of the other, or both out of a third, in [0, 1]: the
 * strongest of what they share as written, in passages, and in other words or another language;
 * raised where a credit says so, nothing where a template explains it. The weights are set by hand
 * and measured on the yardstick ({@code docs/results.md}).
 *
 * <p>Quotations tell nothing, for two reporters may have been given the same words; unless both
 * reports have them through one outlet.
 */
final class Likeness {
  /** From here on they are one telling. */
  static final double ENOUGH = 0.5;

  private static final int FEW_WORDS = 25;
  private static final int RUN = 25;
  private static final int LONG_PASSAGE = 55;
  private static final double ALIKE = 0.3;
  private static final double WORTH_A_CREDIT = 0.2;

  private final Comparison comparison;
  private final CreditTo credit;
  private final boolean sameOutlet;

  /** Whether both have something from one outlet: quotations then came through it as well. */
  private final boolean handed;

  private Likeness(Comparison comparison) {
    this.comparison = comparison;
    CreditTo forth = CreditTo.of(one(), other());
    CreditTo back = CreditTo.of(other(), one());
    this.credit = forth.compareTo(back) >= 0 ? forth : back;
    this.sameOutlet = CreditTo.sameOutlet(one(), other());
    boolean credited = credit == CreditTo.QUOTED || SharedCredit.ofAny(one(), other());
    this.handed = credit == CreditTo.STORY || (credited && Opening.isShared(comparison));
  }

  private Telling one() {
    return comparison.one();
  }

  private Telling other() {
    return comparison.other();
  }

  /** The score with its reasons. */
  static Explanation of(Comparison comparison) {
    return new Likeness(comparison).score();
  }

  private Explanation score() {
    Explanation told = strongest(List.of(written(), passages(), retold()));
    Explanation template = Template.of(comparison);
    if (template.value() < 1 || told.value() < WORTH_A_CREDIT) {
      return Explanation.product("republication", List.of(told, template));
    }
    Explanation apart = Apart.of(comparison);
    Explanation credited = credited(told);
    return apart.value() == 1
        ? credited
        : Explanation.product("republication", List.of(credited, apart));
  }

  private static Explanation strongest(List<Explanation> all) {
    Explanation best = all.getFirst();
    for (Explanation one : all) {
      best = one.value() > best.value() ? one : best;
    }
    return new Explanation(best.value(), "the strongest of", all);
  }

  /** What the credit leaves of the doubt. */
  private Explanation credited(Explanation told) {
    double doubt =
        switch (credit) {
          case STORY -> Opening.isShared(comparison) ? 0.35 : 0.75;
          case QUOTED -> 0.6;
          case NAMED -> Math.min(0.8, shared());
          case NONE -> shared();
        };
    if (doubt == 1) {
      return Explanation.product("republication", List.of(told));
    }
    boolean both = credit.compareTo(CreditTo.QUOTED) < 0 && shared() < 1;
    String reason =
        both ? "both credit the same outlet" : "one " + creditWords() + " the other's outlet";
    return new Explanation(
        1 - (1 - told.value()) * doubt,
        "republication: 1 - (1 - first) x second",
        List.of(told, Explanation.of(doubt, reason)));
  }

  /** Who carry one outlet's story tell its opening; what they share besides is its background. */
  private double shared() {
    boolean any = Opening.isShared(comparison) && SharedCredit.ofAny(one(), other());
    return any ? (SharedCredit.of(one(), other()) ? 0.6 : 0.7) : 1;
  }

  private String creditWords() {
    return switch (credit) {
      case STORY -> "credits the story to";
      case QUOTED -> "credits something quoted to";
      case NAMED -> "names";
      case NONE -> "does not name";
    };
  }

  private Explanation written() {
    double share =
        handed
            ? Math.max(comparison.asWrittenOfFirst(), comparison.asWrittenOfSecond())
            : Math.max(comparison.writtenOfFirst(), comparison.writtenOfSecond());
    int words = words();
    double enough = ramp(words, 0, FEW_WORDS);
    return Explanation.product(
        "as written",
        List.of(
            Explanation.of(
                comparison.oneLanguage() ? share : 0,
                "share of the shorter's " + sort() + "words that both have as written"),
            Explanation.of(enough, "%d %swords are shared".formatted(words, sort()))));
  }

  private String sort() {
    return handed ? "" : "own ";
  }

  private int words() {
    SharedText shared = comparison.shared();
    int words = handed ? shared.second().cardinality() : shared.ownWords();
    return comparison.oneLanguage() ? words : 0;
  }

  private int longest() {
    SharedText shared = comparison.shared();
    return handed
        ? shared.runs().stream().mapToInt(SharedText.Run::length).max().orElse(0)
        : shared.longestOwn();
  }

  /** An outlet may repeat its own background; another outlet's passages are copied. */
  private Explanation passages() {
    int words = sameOutlet ? 0 : words();
    int longest = sameOutlet || !comparison.oneLanguage() ? 0 : longest();
    double value = 0.9 * ramp(words, 0, LONG_PASSAGE) * ramp(longest, 5, RUN);
    return Explanation.of(
        value, "passages as written: %d %swords, %d in a row".formatted(words, sort(), longest));
  }

  private Explanation retold() {
    boolean oneLanguage = comparison.oneLanguage();
    Alignment alignment = comparison.alignment();
    double cover = Math.max(comparison.retoldOfFirst(), comparison.retoldOfSecond());
    double like = comparison.likeness();
    if (handed) {
      cover = Math.max(alignment.ofFirst(ALIKE), alignment.ofSecond(ALIKE));
      like = alignment.likeness();
    }
    double order = alignment.order();
    return Explanation.product(
        oneLanguage ? "in other words" : "in another language",
        List.of(
            Explanation.of(Math.min(1, cover), "share of the shorter that the other tells too"),
            Explanation.of(alike(like), figure("likeness of its sentences", like)),
            Explanation.of(ramp(order, 0.5, 0.8), figure("in the same order", order)),
            evidence(alignment)));
  }

  /** Names and numbers alone are shared by all who tell of one event: they must agree more. */
  private double alike(double like) {
    if (comparison.oneLanguage()) {
      return ramp(like, 0.36, 0.6);
    }
    return one().sharesConceptsWith(other()) ? ramp(like, 0.42, 0.66) : ramp(like, 0.5, 0.75);
  }

  /**
   * One long sentence may say as much as four short ones; but one outlet tells of the same event
   * again and again in a few.
   */
  private Explanation evidence(Alignment alignment) {
    int sentences = alignment.pairs().size();
    double weight = alignment.inOrder();
    double telling = comparison.oneLanguage() ? ramp(weight, 10, 20) : ramp(weight, 6, 12);
    return Explanation.of(
        Math.max(ramp(sentences, 1, 4), sameOutlet ? 0 : telling),
        String.format(
            Locale.ROOT, "%d sentences or pairs of them, that share %.1f", sentences, weight));
  }

  private static String figure(String what, double value) {
    return String.format(Locale.ROOT, "%s %.2f", what, value);
  }

  private static double ramp(double value, double low, double high) {
    return Math.clamp((value - low) / (high - low), 0, 1);
  }
}
