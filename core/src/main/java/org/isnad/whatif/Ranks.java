package org.isnad.whatif;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Spearman's rank correlation (Spearman 1904); ties get the mean of their ranks. */
final class Ranks {
  private Ranks() {}

  /** In [-1, 1]; 0 where either never varies. */
  static double correlation(double[] one, double[] other) {
    double[] a = of(one);
    double[] b = of(other);
    double middle = (a.length - 1) / 2.0;
    double both = 0;
    double left = 0;
    double right = 0;
    for (int i = 0; i < a.length; i++) {
      both += (a[i] - middle) * (b[i] - middle);
      left += (a[i] - middle) * (a[i] - middle);
      right += (b[i] - middle) * (b[i] - middle);
    }
    return left == 0 || right == 0 ? 0 : both / Math.sqrt(left * right);
  }

  /** From 0. */
  static double[] of(double[] values) {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ranks = new double[values.length];
    for (int begin = 0; begin < order.length; ) {
      int end = begin;
      while (end < order.length && values[order[end]] == values[order[begin]]) {
        end++;
      }
      for (int i = begin; i < end; i++) {
        ranks[order[i]] = (begin + end - 1) / 2.0;
      }
      begin = end;
    }
    return ranks;
  }
}
