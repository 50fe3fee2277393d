package org.isnad.origin;

import java.util.List;
import java.util.Locale;
import org.isnad.base.Explanation;

/**
 * How surely one of two reports came out of the other, or both out of a third, in [0, 1]: the
 * strongest of what they share as written, in passages, and in other words or another language;
 * raised where a credit says so, nothing where a template explains it. The weights are set by hand
 * and measured on the yardstick ({@code docs/results.md}).
 */
final class Likeness {
  /** From here on they are one telling. */
  static final double ENOUGH = 0.5;

  private static final int FEW_WORDS = 25;
  private static final int RUN = 25;
  private static final int LONG_PASSAGE = 55;
  private static final int FIGURES = 4;
  private static final double TEMPLATE_AGREEMENT = 0.45;
  private static final double WORTH_A_CREDIT = 0.2;

  private final Comparison comparison;
  private final CreditTo credit;
  private final boolean sharedCredit;
  private final boolean sameOutlet;

  private Likeness(Comparison comparison) {
    this.comparison = comparison;
    CreditTo forth = CreditTo.of(comparison.one(), comparison.other());
    CreditTo back = CreditTo.of(comparison.other(), comparison.one());
    this.credit = forth.compareTo(back) >= 0 ? forth : back;
    this.sharedCredit = SharedCredit.of(comparison.one(), comparison.other());
    this.sameOutlet = CreditTo.sameOutlet(comparison.one(), comparison.other());
  }

  /** The score with its reasons. */
  static Explanation of(Comparison comparison) {
    return new Likeness(comparison).score();
  }

  private Explanation score() {
    Explanation told = strongest(List.of(written(), passages(), retold()));
    Explanation template = template();
    if (template.value() < 1 || told.value() < WORTH_A_CREDIT) {
      return Explanation.product("republication", List.of(told, template));
    }
    return credited(told);
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
          case STORY -> 0.35;
          case QUOTED -> 0.6;
          case NAMED -> 0.8;
          case NONE -> sharedCredit ? 0.6 : 1;
        };
    if (doubt == 1) {
      return Explanation.product("republication", List.of(told));
    }
    String reason =
        credit == CreditTo.NONE
            ? "both credit the same outlet for the story"
            : "one " + creditWords() + " the other's outlet";
    return new Explanation(
        1 - (1 - told.value()) * doubt,
        "republication: 1 - (1 - first) x second",
        List.of(told, Explanation.of(doubt, reason)));
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
    double share = Math.max(comparison.writtenOfFirst(), comparison.writtenOfSecond());
    int words = comparison.oneLanguage() ? comparison.shared().ownWords() : 0;
    double enough = ramp(words, 0, FEW_WORDS);
    return Explanation.product(
        "as written",
        List.of(
            Explanation.of(share, "share of the shorter's own words that both have as written"),
            Explanation.of(enough, words + " own words are shared")));
  }

  /** An outlet may repeat its own background; another outlet's passages are copied. */
  private Explanation passages() {
    int words = comparison.oneLanguage() && !sameOutlet ? comparison.shared().ownWords() : 0;
    int longest = comparison.oneLanguage() && !sameOutlet ? comparison.shared().longestOwn() : 0;
    double value = 0.9 * ramp(words, 0, LONG_PASSAGE) * ramp(longest, 5, RUN);
    return Explanation.of(
        value, "passages as written: %d own words, %d in a row".formatted(words, longest));
  }

  private Explanation retold() {
    boolean oneLanguage = comparison.oneLanguage();
    double cover = Math.max(comparison.retoldOfFirst(), comparison.retoldOfSecond());
    double like = comparison.likeness();
    double order = comparison.alignment().order();
    int sentences = comparison.alignment().pairs().size();
    return Explanation.product(
        oneLanguage ? "in other words" : "in another language",
        List.of(
            Explanation.of(Math.min(1, cover), "share of the shorter that the other tells too"),
            Explanation.of(
                oneLanguage ? ramp(like, 0.36, 0.6) : ramp(like, 0.42, 0.66),
                figure("likeness of its sentences", like)),
            Explanation.of(ramp(order, 0.5, 0.8), figure("in the same order", order)),
            Explanation.of(ramp(sentences, 1, 4), sentences + " sentences or pairs of them")));
  }

  private Explanation template() {
    Comparison.Facts facts = comparison.facts();
    double agreement = facts.compared() == 0 ? 1 : (double) facts.agreed() / facts.compared();
    boolean differ = facts.compared() >= FIGURES && agreement < TEMPLATE_AGREEMENT;
    return Explanation.of(
        differ ? 0.2 : 1,
        differ
            ? "a template: %d of %d figures agree".formatted(facts.agreed(), facts.compared())
            : "no template: %d of %d figures agree".formatted(facts.agreed(), facts.compared()));
  }

  private static String figure(String what, double value) {
    return String.format(Locale.ROOT, "%s %.2f", what, value);
  }

  private static double ramp(double value, double low, double high) {
    return Math.clamp((value - low) / (high - low), 0, 1);
  }
}
