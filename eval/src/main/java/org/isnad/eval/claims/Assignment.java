package org.isnad.eval.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One-to-one matching with as many pairs as possible and, among those, the greatest weight: the
 * Hungarian method (Kuhn 1955; Munkres 1957) in O(n^2 m) by shortest augmenting paths.
 */
public final class Assignment {
  private static final double NO_EDGE = Double.NaN;

  private Assignment() {}

  /** The weight of a pair, or empty where the two may not be paired. */
  @FunctionalInterface
  public interface Weight {
    OptionalDouble of(int row, int column);
  }

  /** A matched pair. */
  public record Pair(int row, int column) {}

  /** The pairs, by row. */
  public static List<Pair> match(int rows, int columns, Weight weight) {
    if (rows == 0 || columns == 0) {
      return List.of();
    }
    double[][] w = new double[rows][columns];
    double top = 0;
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        w[i][j] = weight.of(i, j).orElse(NO_EDGE);
        top = Double.isNaN(w[i][j]) ? top : Math.max(top, w[i][j]);
      }
    }
    double big = (top + 1) * (Math.min(rows, columns) + 1);
    boolean flip = rows > columns;
    int[] rowOf = solve(costs(w, big, flip));
    List<Pair> pairs = new ArrayList<>();
    for (int j = 1; j < rowOf.length; j++) {
      if (rowOf[j] > 0) {
        Pair pair = flip ? new Pair(j - 1, rowOf[j] - 1) : new Pair(rowOf[j] - 1, j - 1);
        if (!Double.isNaN(w[pair.row()][pair.column()])) {
          pairs.add(pair);
        }
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::row));
    return pairs;
  }

  private static double[][] costs(double[][] w, double big, boolean flip) {
    int n = flip ? w[0].length : w.length;
    int m = flip ? w.length : w[0].length;
    double[][] c = new double[n][m];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        double x = flip ? w[j][i] : w[i][j];
        c[i][j] = Double.isNaN(x) ? 0 : -(big + x);
      }
    }
    return c;
  }

  /** For every column, counted from 1, its row counted from 1, or 0; needs rows <= columns. */
  private static int[] solve(double[][] cost) {
    int n = cost.length;
    int m = cost[0].length;
    double[] u = new double[n + 1];
    double[] v = new double[m + 1];
    int[] rowOf = new int[m + 1];
    int[] way = new int[m + 1];
    for (int i = 1; i <= n; i++) {
      rowOf[0] = i;
      int free = augmentingPath(cost, u, v, rowOf, way);
      while (free != 0) {
        rowOf[free] = rowOf[way[free]];
        free = way[free];
      }
    }
    return rowOf;
  }

  private static int augmentingPath(
      double[][] cost, double[] u, double[] v, int[] rowOf, int[] way) {
    int m = v.length - 1;
    double[] least = new double[m + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    boolean[] used = new boolean[m + 1];
    int at = 0;
    do {
      used[at] = true;
      int row = rowOf[at];
      double delta = Double.POSITIVE_INFINITY;
      int next = 0;
      for (int j = 1; j <= m; j++) {
        if (!used[j]) {
          double reduced = cost[row - 1][j - 1] - u[row] - v[j];
          if (reduced < least[j]) {
            least[j] = reduced;
            way[j] = at;
          }
          if (least[j] < delta) {
            delta = least[j];
            next = j;
          }
        }
      }
      for (int j = 0; j <= m; j++) {
        if (used[j]) {
          u[rowOf[j]] += delta;
          v[j] -= delta;
        } else {
          least[j] -= delta;
        }
      }
      at = next;
    } while (rowOf[at] != 0);
    return at;
  }
}
