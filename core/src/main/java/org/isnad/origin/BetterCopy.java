package org.isnad.origin;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.origin.align.Alignment;
import org.isnad.origin.text.Telling;
import org.isnad.origin.text.TellingSentence;

/**
 * Where a damaged passage stands better preserved: the aligned sentences of a report of the same
 * family that bears less damage there.
 *
 * @param report where
 * @param span the aligned sentences there
 * @param damages how many signs of damage they bear still
 * @param likeness how alike the passages are, in (0, 1]
 */
public record BetterCopy(Id report, Span span, int damages, double likeness) {
  private static final double ALIKE = 0.3;

  /**
   * The best preserved copy, if there is one better than this.
   *
   * @param passage a stretch of the report, within one sentence
   * @param damage of every report of the family
   */
  public static Optional<BetterCopy> of(
      Origins origins, Id report, Span passage, Function<Id, List<Damage>> damage) {
    int mine = DamageFinder.at(damage.apply(report), passage).size();
    Family family = origins.familyOf(report).orElseThrow();
    return family.reports().stream()
        .filter(other -> !other.equals(report))
        .flatMap(other -> aligned(origins, report, passage, other, damage.apply(other)).stream())
        .filter(copy -> copy.damages() < mine)
        .min(
            Comparator.comparingInt(BetterCopy::damages)
                .thenComparing(copy -> !family.chain(report).contains(new Node.Held(copy.report())))
                .thenComparing(BetterCopy::likeness, Comparator.reverseOrder())
                .thenComparing(BetterCopy::report));
  }

  private static Optional<BetterCopy> aligned(
      Origins origins, Id report, Span passage, Id other, List<Damage> damage) {
    Telling mine = origins.telling(report);
    Telling theirs = origins.telling(other);
    for (Alignment.Pair pair : Alignment.of(mine, theirs).pairs()) {
      List<TellingSentence> sentences = mine.sentences().subList(pair.one(), pair.oneEnd());
      boolean here = sentences.stream().anyMatch(s -> s.span().overlaps(passage));
      if (here && pair.likeness() >= ALIKE) {
        Span first = theirs.sentences().get(pair.other()).span();
        Span span = first.cover(theirs.sentences().get(pair.otherEnd() - 1).span());
        int damages = DamageFinder.at(damage, span).size();
        return Optional.of(new BetterCopy(other, span, damages, pair.likeness()));
      }
    }
    return Optional.empty();
  }
}
