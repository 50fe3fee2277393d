package org.isnad.finding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.finding.Steering.Told;
import org.isnad.network.Casebook;
import org.isnad.network.Ground;
import org.isnad.network.View;

/**
 * When the mixture of those who are told to steer an actor changed, from the dated tellings alone.
 * With few tellings the answer is 'too few to tell'.
 */
final class ChangePoints {
  private static final int FEWEST = 8;
  private static final int FEWEST_ORIGINS = 4;
  private static final double ENOUGH = 0.8;
  private static final int MOST = 8;

  /** Before the tellings, one change in a year is expected. */
  private static final double YEARLY = 1 / 365.25;

  private final Casebook book;

  private ChangePoints(Casebook book) {
    this.book = book;
  }

  static List<Finding> of(View view) {
    ChangePoints points = new ChangePoints(view.book());
    List<Finding> found = new ArrayList<>();
    List<Steering> few = new ArrayList<>();
    for (Steering one : Steering.of(view)) {
      if (one.told().size() < FEWEST || one.origins() < FEWEST_ORIGINS) {
        few.add(one);
      } else {
        points.find(one, found);
      }
    }
    if (!few.isEmpty()) {
      found.add(points.tooFew(few));
    }
    return found;
  }

  private void find(Steering one, List<Finding> found) {
    TreeMap<LocalDate, List<Told>> days =
        one.told().stream()
            .collect(Collectors.groupingBy(Told::day, TreeMap::new, Collectors.toList()));
    List<LocalDate> steps = List.copyOf(days.keySet());
    List<Integer> principals = one.principals();
    int[][] counts = new int[steps.size()][principals.size()];
    double[] chance = new double[steps.size()];
    for (int t = 0; t < steps.size(); t++) {
      for (Told told : days.getOrDefault(steps.get(t), List.of())) {
        counts[t][principals.indexOf(told.principal())]++;
      }
      long gap = t + 1 < steps.size() ? ChronoUnit.DAYS.between(steps.get(t), steps.get(t + 1)) : 1;
      chance[t] = 1 - Math.pow(1 - YEARLY, (double) gap);
    }
    double[] posterior = Segments.posterior(counts, chance);
    for (int t = 0; t < posterior.length; t++) {
      double near = near(posterior, t);
      if (near >= ENOUGH && isPeak(posterior, t)) {
        found.add(finding(one, steps, t, near));
      }
    }
  }

  /** The chance of a change at a boundary or at one beside it: few tellings do not tell apart. */
  private static double near(double[] posterior, int t) {
    double sum = posterior[t];
    sum += t > 0 ? posterior[t - 1] : 0;
    sum += t + 1 < posterior.length ? posterior[t + 1] : 0;
    return Math.min(1, sum);
  }

  private static boolean isPeak(double[] posterior, int t) {
    return (t == 0 || posterior[t] > posterior[t - 1])
        && (t + 1 == posterior.length || posterior[t] >= posterior[t + 1]);
  }

  private Finding finding(Steering one, List<LocalDate> steps, int t, double chance) {
    LocalDate last = steps.get(Math.max(0, t - 1));
    LocalDate next = steps.get(Math.min(steps.size() - 1, t + 2));
    List<Told> before = one.told().stream().filter(o -> !o.day().isAfter(steps.get(t))).toList();
    List<Told> after = one.told().stream().filter(o -> o.day().isAfter(steps.get(t))).toList();
    return new Finding(
        FindingKind.CHANGES,
        "Who is told to steer %s changes between %s and %s"
            .formatted(book.node(one.actor()).name(), last, next),
        List.of(
            new Reason("until " + steps.get(t) + ": " + mixture(before), grounds(before)),
            new Reason("from " + steps.get(t + 1) + ": " + mixture(after), grounds(after)),
            Reason.of(
                "chance of a change there: %.0f%%, where one in a year is expected beforehand"
                    .formatted(Math.floor(100 * chance)))),
        List.of(
            "who is told to steer may change because other voices tell it, not because it changed",
            "dated tellings between " + last + " and " + next));
  }

  private String mixture(List<Told> told) {
    Map<Integer, Long> counts =
        told.stream().collect(Collectors.groupingBy(Told::principal, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(e -> book.node(e.getKey()).name() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }

  private static List<Ground> grounds(List<Told> told) {
    return told.stream().map(Told::ground).toList();
  }

  private Finding tooFew(List<Steering> few) {
    List<Reason> reasons =
        few.stream()
            .sorted(Comparator.comparingInt((Steering s) -> -s.told().size()))
            .limit(MOST)
            .map(
                s ->
                    new Reason(
                        "%s: %d principals, dated tellings: %d, origins: %d"
                            .formatted(
                                book.node(s.actor()).name(),
                                s.principals().size(),
                                s.told().size(),
                                s.origins()),
                        grounds(s.told())))
            .toList();
    return new Finding(
        FindingKind.CHANGES,
        String.format(
            Locale.ROOT,
            "Whether who steers them changed cannot be told of %d of those with several principals:"
                + " too few dated tellings",
            few.size()),
        reasons,
        List.of(
            "%d dated tellings from %d origins of any of them".formatted(FEWEST, FEWEST_ORIGINS)));
  }
}
