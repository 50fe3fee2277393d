package org.isnad.network.measure;

import java.util.Arrays;

/**
 * Searches from eight sources at once and sums dependencies on the way back. A node has a row of
 * eight numbers, one a source; a bit mask tells for which sources it lies on the level at hand. The
 * rows are written out by hand: so the machine keeps the eight in registers. For one thread.
 */
final class Sweep {
  static final int LANES = 8;

  private static final int ALL = (1 << LANES) - 1;

  private final int[] offsets;
  private final int[] targets;
  private final double[] weights;
  private final double[] sum;

  /** By node and source. */
  private final double[] paths;

  private final double[] gathered;

  /** Masks of sources, by node. */
  private final byte[] seen;

  private final byte[] level;

  /** Nodes level after level, with the sources for which they lie on it. */
  private int[] nodes;

  private int[] masks;
  private int size;
  private int[] begins = new int[64];

  /**
   * A sweep.
   *
   * @param sum to which dependencies are added, by node
   */
  Sweep(Core core, double[] sum) {
    offsets = core.offsets();
    targets = core.targets();
    weights = core.weights();
    this.sum = sum;
    paths = new double[LANES * sum.length];
    gathered = new double[LANES * sum.length];
    seen = new byte[sum.length];
    level = new byte[sum.length];
    nodes = new int[2 * sum.length + LANES];
    masks = new int[nodes.length];
  }

  /** From the nodes of these numbers, at most eight. */
  void from(int first, int end) {
    size = 0;
    for (int source = first; source < end; source++) {
      paths[LANES * source + source - first] = 1;
      int mask = 1 << (source - first);
      seen[source] = (byte) mask;
      enter(source, mask);
    }
    int levels = search();
    for (int at = levels - 1; at >= 0; at--) {
      settle(at, first);
      if (at > 0) {
        giveBack(at);
      }
    }
    for (int i = 0; i < size; i++) {
      seen[nodes[i]] = 0;
    }
  }

  private void enter(int node, int mask) {
    if (size == nodes.length) {
      nodes = Arrays.copyOf(nodes, 2 * size);
      masks = Arrays.copyOf(masks, 2 * size);
    }
    nodes[size] = node;
    masks[size++] = mask;
  }

  /** How many levels there are. */
  private int search() {
    int levels = 0;
    int from = 0;
    while (from < size) {
      if (levels + 2 > begins.length) {
        begins = Arrays.copyOf(begins, 2 * begins.length);
      }
      int end = size;
      begins[levels++] = from;
      begins[levels] = end;
      for (int i = from; i < end; i++) {
        push(nodes[i], masks[i]);
      }
      arrive(end);
      from = end;
    }
    return levels;
  }

  /** Adds the paths to a node to its neighbours that are new to any of its sources. */
  private void push(int v, int mask) {
    int row = LANES * v;
    double p0 = paths[row] * (mask & 1);
    double p1 = paths[row + 1] * (mask >> 1 & 1);
    double p2 = paths[row + 2] * (mask >> 2 & 1);
    double p3 = paths[row + 3] * (mask >> 3 & 1);
    double p4 = paths[row + 4] * (mask >> 4 & 1);
    double p5 = paths[row + 5] * (mask >> 5 & 1);
    double p6 = paths[row + 6] * (mask >> 6 & 1);
    double p7 = paths[row + 7] * (mask >> 7 & 1);
    int stop = offsets[v + 1];
    for (int e = offsets[v]; e < stop; e++) {
      int w = targets[e];
      int fresh = mask & ~seen[w];
      if (fresh != 0) {
        if (level[w] == 0) {
          enter(w, 0);
        }
        level[w] |= (byte) fresh;
        add(LANES * w, p0, p1, p2, p3, p4, p5, p6, p7);
      }
    }
  }

  private void add(
      int row,
      double p0,
      double p1,
      double p2,
      double p3,
      double p4,
      double p5,
      double p6,
      double p7) {
    gathered[row] += p0;
    gathered[row + 1] += p1;
    gathered[row + 2] += p2;
    gathered[row + 3] += p3;
    gathered[row + 4] += p4;
    gathered[row + 5] += p5;
    gathered[row + 6] += p6;
    gathered[row + 7] += p7;
  }

  /** What was entered since is the next level. */
  private void arrive(int begin) {
    for (int i = begin; i < size; i++) {
      int w = nodes[i];
      int mask = level[w] & ALL;
      int row = LANES * w;
      if (mask == ALL) {
        System.arraycopy(gathered, row, paths, row, LANES);
      } else {
        for (int left = mask; left != 0; left &= left - 1) {
          int at = row + Integer.numberOfTrailingZeros(left);
          paths[at] = gathered[at];
        }
      }
      Arrays.fill(gathered, row, row + LANES, 0);
      masks[i] = mask;
      seen[w] |= (byte) mask;
      level[w] = 0;
    }
  }

  /**
   * Makes of what was given back to the nodes of a level their dependencies, and adds them up; what
   * each gives back in turn is put in their place.
   */
  private void settle(int at, int first) {
    for (int i = begins[at]; i < begins[at + 1]; i++) {
      int v = nodes[i];
      int row = LANES * v;
      double sums = 0;
      for (int left = masks[i]; left != 0; left &= left - 1) {
        int lane = Integer.numberOfTrailingZeros(left);
        double dependency = paths[row + lane] * gathered[row + lane];
        sums += weights[first + lane] * dependency;
        paths[row + lane] = (weights[v] + dependency) / paths[row + lane];
      }
      Arrays.fill(gathered, row, row + LANES, 0);
      sum[v] += at > 0 ? sums : 0;
    }
  }

  /** To the nodes of the level before. */
  private void giveBack(int at) {
    for (int i = begins[at - 1]; i < begins[at]; i++) {
      level[nodes[i]] = (byte) masks[i];
    }
    for (int i = begins[at]; i < begins[at + 1]; i++) {
      pull(nodes[i], masks[i]);
    }
    for (int i = begins[at - 1]; i < begins[at]; i++) {
      level[nodes[i]] = 0;
    }
  }

  private void pull(int w, int mask) {
    int row = LANES * w;
    double p0 = paths[row] * (mask & 1);
    double p1 = paths[row + 1] * (mask >> 1 & 1);
    double p2 = paths[row + 2] * (mask >> 2 & 1);
    double p3 = paths[row + 3] * (mask >> 3 & 1);
    double p4 = paths[row + 4] * (mask >> 4 & 1);
    double p5 = paths[row + 5] * (mask >> 5 & 1);
    double p6 = paths[row + 6] * (mask >> 6 & 1);
    double p7 = paths[row + 7] * (mask >> 7 & 1);
    int stop = offsets[w + 1];
    for (int e = offsets[w]; e < stop; e++) {
      int v = targets[e];
      if ((mask & level[v]) != 0) {
        add(LANES * v, p0, p1, p2, p3, p4, p5, p6, p7);
      }
    }
  }
}
