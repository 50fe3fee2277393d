package org.isnad.network.measure;

import java.util.Arrays;

/** Which nodes hang together. */
public final class Components {
  private final int[] label;
  private final int[] sizes;

  private Components(int[] label, int[] sizes) {
    this.label = label;
    this.sizes = sizes;
  }

  public static Components of(Graph graph) {
    return without(graph, new boolean[graph.nodes()]);
  }

  /** Of what is left when these nodes are gone; a node that is gone has label -1 and size 0. */
  public static Components without(Graph graph, boolean[] gone) {
    int n = graph.nodes();
    int[] label = new int[n];
    Arrays.fill(label, -1);
    int[] sizes = new int[n];
    int[] queue = new int[n];
    int count = 0;
    for (int start = 0; start < n; start++) {
      if (label[start] < 0 && !gone[start]) {
        sizes[count] = fill(graph, gone, start, label, count, queue);
        count++;
      }
    }
    return new Components(label, Arrays.copyOf(sizes, count));
  }

  private static int fill(
      Graph graph, boolean[] gone, int start, int[] label, int mark, int[] queue) {
    label[start] = mark;
    queue[0] = start;
    int size = 1;
    for (int next = 0; next < size; next++) {
      int v = queue[next];
      for (int i = 0; i < graph.degree(v); i++) {
        int w = graph.neighbour(v, i);
        if (label[w] < 0 && !gone[w]) {
          label[w] = mark;
          queue[size++] = w;
        }
      }
    }
    return size;
  }

  public int count() {
    return sizes.length;
  }

  /** From 0, in order of the smallest node. */
  public int labelOf(int node) {
    return label[node];
  }

  /** How many nodes its component has. */
  public int sizeOf(int node) {
    return label[node] < 0 ? 0 : sizes[label[node]];
  }

  public int largest() {
    return Arrays.stream(sizes).max().orElse(0);
  }

  /** Ordered pairs of different nodes that reach each other. */
  long connectedPairs() {
    return Arrays.stream(sizes).mapToLong(s -> (long) s * (s - 1)).sum();
  }
}
