package org.isnad.eval.tempeval3;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.isnad.eval.Counts;

/**
 * The measures of TempEval-3 task A (UzZaman, Llorens, Derczynski, Verhagen, Allen and Pustejovsky,
 * SemEval 2013, section 5), summed over files.
 *
 * <ul>
 *   <li>relaxed: the two spans share a character; each expression is matched once, first with one
 *       of the same span;
 *   <li>strict: a matched pair with the same words;
 *   <li>value, type: a matched pair with the same attribute, compared as strings. The official
 *       script gives relaxed F1 times the accuracy of the attribute over matched pairs, which is
 *       the F1 of these counts.
 * </ul>
 *
 * The document creation time is given and does not count.
 */
public record TimexScore(Counts relaxed, Counts strict, Counts value, Counts type) {
  public static final TimexScore NONE =
      new TimexScore(Counts.NONE, Counts.NONE, Counts.NONE, Counts.NONE);

  /** A gold expression and the one that was found for it. */
  public record Pair(Timex gold, Timex found) {}

  /** Scores one file. */
  public static TimexScore of(List<Timex> gold, List<Timex> found) {
    List<Pair> pairs = match(gold, found);
    return new TimexScore(
        counts(gold, found, pairs, (g, f) -> true),
        counts(gold, found, pairs, (g, f) -> g.words().equals(f.words())),
        counts(gold, found, pairs, (g, f) -> g.value().equals(f.value())),
        counts(gold, found, pairs, (g, f) -> g.type().equals(f.type())));
  }

  private static Counts counts(
      List<Timex> gold, List<Timex> found, List<Pair> pairs, BiPredicate<Timex, Timex> right) {
    long matched = pairs.stream().filter(p -> right.test(p.gold(), p.found())).count();
    return new Counts(matched, found.size(), gold.size());
  }

  /** Pairs of overlapping expressions, one to one: same spans first, then from left to right. */
  public static List<Pair> match(List<Timex> gold, List<Timex> found) {
    List<Timex> left = new ArrayList<>(found);
    Map<Timex, Timex> pairs = new LinkedHashMap<>();
    take(gold, left, pairs, (g, f) -> g.span().equals(f.span()));
    take(gold, left, pairs, (g, f) -> g.span().overlaps(f.span()));
    return pairs.entrySet().stream().map(e -> new Pair(e.getKey(), e.getValue())).toList();
  }

  private static void take(
      List<Timex> gold, List<Timex> left, Map<Timex, Timex> pairs, BiPredicate<Timex, Timex> fits) {
    for (Timex g : gold) {
      if (!pairs.containsKey(g)) {
        left.stream()
            .filter(f -> fits.test(g, f))
            .findFirst()
            .ifPresent(
                f -> {
                  pairs.put(g, f);
                  left.remove(f);
                });
      }
    }
  }

  public TimexScore plus(TimexScore other) {
    return new TimexScore(
        relaxed.plus(other.relaxed),
        strict.plus(other.strict),
        value.plus(other.value),
        type.plus(other.type));
  }

  /** Dotted keys to rates. */
  public Map<String, Double> rates() {
    Map<String, Double> rates = new LinkedHashMap<>();
    relaxed.put("relaxed", rates);
    strict.put("strict", rates);
    value.put("value", rates);
    type.put("type", rates);
    return rates;
  }
}
