package org.isnad.network.measure;

import java.util.Arrays;

/**
 * A simple undirected graph: nodes 0 to n - 1, no loops, no edge twice. Neighbours are sorted.
 * Immutable.
 */
public final class Graph {
  private final int[] offsets;
  private final int[] neighbours;

  private Graph(int[] offsets, int[] neighbours) {
    this.offsets = offsets;
    this.neighbours = neighbours;
  }

  /**
   * A graph of these edges; loops and repeated edges, either way round, are left out.
   *
   * @param nodes how many, at least 0
   * @param from one end of each edge, in [0, nodes)
   * @param to the other end of each edge
   */
  public static Graph of(int nodes, int[] from, int[] to) {
    long[] arcs = new long[2 * from.length];
    int count = 0;
    for (int i = 0; i < from.length; i++) {
      check(from[i], nodes);
      check(to[i], nodes);
      if (from[i] != to[i]) {
        arcs[count++] = ((long) from[i] << 32) | to[i];
        arcs[count++] = ((long) to[i] << 32) | from[i];
      }
    }
    long[] sorted = Arrays.stream(arcs, 0, count).sorted().distinct().toArray();
    int[] offsets = new int[nodes + 1];
    int[] neighbours = new int[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      offsets[(int) (sorted[i] >>> 32) + 1]++;
      neighbours[i] = (int) sorted[i];
    }
    Arrays.parallelPrefix(offsets, Integer::sum);
    return new Graph(offsets, neighbours);
  }

  private static void check(int node, int nodes) {
    if (node < 0 || node >= nodes) {
      throw new IllegalArgumentException("no node " + node + " among " + nodes);
    }
  }

  public int nodes() {
    return offsets.length - 1;
  }

  /** How many edges, each counted once. */
  public int edges() {
    return neighbours.length / 2;
  }

  public int degree(int node) {
    return offsets[node + 1] - offsets[node];
  }

  /** The i-th neighbour of a node, in ascending order. */
  public int neighbour(int node, int i) {
    return neighbours[offsets[node] + i];
  }

  public boolean joins(int node, int other) {
    return Arrays.binarySearch(neighbours, offsets[node], offsets[node + 1], other) >= 0;
  }

  /** Index of the first neighbour of a node in {@link #targets()}. */
  int begin(int node) {
    return offsets[node];
  }

  /** All neighbours, node after node; not to be written to. */
  int[] targets() {
    return neighbours;
  }
}
