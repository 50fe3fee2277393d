package org.isnad.eval.muc4;

import java.util.Arrays;
import java.util.List;

/** The one-to-one matching of a document's templates with the greatest micro F1. */
final class TemplateMatching {
  /** Matchings tried at most; a document with more is matched by the best so far. */
  private static final int TRIES = 500_000;

  private final List<Template> found;
  private final List<Template> gold;
  private final long[][] right;
  private final long[][] recalled;
  private final double output;
  private final double wanted;
  private int[] best;
  private double bestF1 = -1;
  private int tries;

  TemplateMatching(List<Template> found, List<Template> gold) {
    this.found = found;
    this.gold = gold;
    this.right = new long[found.size()][gold.size()];
    this.recalled = new long[found.size()][gold.size()];
    this.output = found.stream().mapToInt(Template::size).sum();
    this.wanted = gold.stream().mapToInt(Template::size).sum();
    this.best = unmatched();
    for (int i = 0; i < found.size(); i++) {
      for (int j = 0; j < gold.size(); j++) {
        weigh(i, j);
      }
    }
  }

  private int[] unmatched() {
    int[] none = new int[found.size()];
    Arrays.fill(none, -1);
    return none;
  }

  /** Counts 0 mark a pair that may not be: a pair that may has its type right at least. */
  private void weigh(int i, int j) {
    if (gold.get(j).type().contains(found.get(i).type())) {
      right[i][j] = 1;
      recalled[i][j] = 1;
      for (Role role : Role.values()) {
        right[i][j] += TemplateScore.right(found.get(i), gold.get(j), role);
        recalled[i][j] += TemplateScore.recalled(found.get(i), gold.get(j), role);
      }
    }
  }

  /** For every found template the index of its gold one, or -1. */
  int[] best() {
    search(0, unmatched(), new boolean[gold.size()], 0, 0);
    return best;
  }

  private void search(int at, int[] mapping, boolean[] taken, long rightSum, long recalledSum) {
    if (tries > TRIES) {
      return;
    }
    if (at == found.size()) {
      tries++;
      keep(mapping, rightSum, recalledSum);
      return;
    }
    for (int j = 0; j < gold.size(); j++) {
      if (!taken[j] && right[at][j] > 0) {
        taken[j] = true;
        mapping[at] = j;
        search(at + 1, mapping, taken, rightSum + right[at][j], recalledSum + recalled[at][j]);
        taken[j] = false;
        mapping[at] = -1;
      }
    }
    search(at + 1, mapping, taken, rightSum, recalledSum);
  }

  private void keep(int[] mapping, long rightSum, long recalledSum) {
    double precision = output == 0 ? 0 : rightSum / output;
    double recall = wanted == 0 ? 0 : recalledSum / wanted;
    double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    if (f1 > bestF1) {
      bestF1 = f1;
      best = mapping.clone();
    }
  }
}
