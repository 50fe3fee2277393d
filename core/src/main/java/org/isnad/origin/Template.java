package org.isnad.origin;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Explanation;
import org.isnad.origin.align.Alignment;
import org.isnad.origin.text.SignalSets;
import org.isnad.origin.text.TellingSentence;

/**
 * Whether two reports only fill one form: their sentences are alike, but the figures and names in
 * them mostly differ, as in bulletins of losses, notices of sanctions, and the agency's story of
 * one more raid.
 */
final class Template {
  private static final double FORM = 0.2;
  private static final int FIGURES = 4;
  private static final double AGREEMENT = 0.45;
  private static final int FACTS = 4;
  private static final double AGREEMENT_OF_FACTS = 0.4;

  private Template() {}

  /** A factor on the likeness: 1 where it is no template. */
  static Explanation of(Comparison comparison) {
    Comparison.Facts figures = comparison.facts();
    Comparison.Facts names = names(comparison);
    Comparison.Facts both =
        new Comparison.Facts(
            figures.compared() + names.compared(), figures.agreed() + names.agreed());
    boolean figuresDiffer = figures.compared() >= FIGURES && share(figures) < AGREEMENT;
    boolean factsDiffer =
        names.compared() > 0 && both.compared() >= FACTS && share(both) < AGREEMENT_OF_FACTS;
    return Explanation.of(
        figuresDiffer || factsDiffer ? FORM : 1,
        "%s: %d of %d figures agree, %d of %d names"
            .formatted(
                figuresDiffer || factsDiffer ? "a template" : "no template",
                figures.agreed(),
                figures.compared(),
                names.agreed(),
                names.compared()));
  }

  private static double share(Comparison.Facts facts) {
    return facts.compared() == 0 ? 1 : (double) facts.agreed() / facts.compared();
  }

  /** Across languages a name that is not found again may only be spelt otherwise. */
  private static Comparison.Facts names(Comparison comparison) {
    List<TellingSentence> ones = new ArrayList<>();
    List<TellingSentence> others = new ArrayList<>();
    for (Alignment.Pair pair : comparison.alignment().pairs()) {
      ones.addAll(comparison.one().sentences().subList(pair.one(), pair.oneEnd()));
      others.addAll(comparison.other().sentences().subList(pair.other(), pair.otherEnd()));
    }
    int[] first = SignalSets.names(ones);
    int[] second = SignalSets.names(others);
    return comparison.oneLanguage()
        ? new Comparison.Facts(
            Math.min(first.length, second.length), SignalSets.common(first, second))
        : new Comparison.Facts(0, 0);
  }
}
