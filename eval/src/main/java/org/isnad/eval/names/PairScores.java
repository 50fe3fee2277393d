package org.isnad.eval.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.actor.name.NameMatch;

/** Precision, recall and F1 of the verdict 'same' over pairs, and accuracy by group. */
final class PairScores {
  private int hits;
  private int spurious;
  private int missed;
  private final Map<String, int[]> groups = new TreeMap<>();

  private PairScores() {}

  /** Scores of the pairs by verdict, to see what another threshold would give. */
  private final List<double[]> all = new ArrayList<>();

  /** Scores all pairs; prints each wrong verdict with its reasons when asked. */
  static PairScores of(List<NamePair> pairs, boolean errors) {
    PairScores scores = new PairScores();
    for (NamePair pair : pairs) {
      NameMatch match = pair.match();
      scores.count(pair, match.same());
      scores.all.add(new double[] {match.score(), pair.same() ? 1 : 0});
      if (errors && match.same() != pair.same()) {
        System.err.print(told(pair, match));
      }
    }
    return scores;
  }

  private static String told(NamePair pair, NameMatch match) {
    return String.format(
        Locale.ROOT,
        "%s\t%s\t%s\t%s\t%s%n%s",
        pair.same() ? "missed" : "spurious",
        pair.group(),
        pair.kind(),
        pair.one(),
        pair.other(),
        match.explanation().text());
  }

  private void count(NamePair pair, boolean same) {
    hits += same && pair.same() ? 1 : 0;
    spurious += same && !pair.same() ? 1 : 0;
    missed += !same && pair.same() ? 1 : 0;
    int[] group = groups.computeIfAbsent(pair.group(), g -> new int[2]);
    group[0] += same == pair.same() ? 1 : 0;
    group[1]++;
  }

  double f1() {
    return 2.0 * hits / (2.0 * hits + spurious + missed);
  }

  double recall() {
    return (double) hits / (hits + missed);
  }

  private double f1(double threshold) {
    double right = all.stream().filter(s -> s[0] >= threshold && s[1] == 1).count();
    double given = all.stream().filter(s -> s[0] >= threshold).count();
    double gold = all.stream().filter(s -> s[1] == 1).count();
    return 2 * right / (given + gold);
  }

  /** f1, p, r, and for each group how many pairs it has and how many verdicts are right. */
  Map<String, Double> rates() {
    Map<String, Double> out = new LinkedHashMap<>();
    out.put("f1", f1());
    out.put("p", (double) hits / (hits + spurious));
    out.put("r", recall());
    for (int percent = 50; percent <= 90; percent += 5) {
      out.put("f1.at." + percent, f1(percent / 100.0));
    }
    groups.forEach(
        (group, counts) -> {
          out.put("right." + group, (double) counts[0] / counts[1]);
          out.put("pairs." + group, (double) counts[1]);
        });
    return out;
  }
}
