package org.isnad.network.measure;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Shortest-path betweenness: for each node the sum, over all unordered pairs of other nodes, of the
 * share of their shortest paths that run through it.
 *
 * <p>Brandes 2001, <em>A faster algorithm for betweenness centrality</em>. Nodes of degree one are
 * folded into their neighbour first (after Baglioni et al. 2012, <em>Fast exact computation of
 * betweenness centrality in social networks</em>), which leaves the numbers as they are. O(n m)
 * time on what is left.
 */
public final class Betweenness {
  /** Sources are summed in so many groups, in a fixed order: the same numbers on any machine. */
  private static final int GROUPS = 16;

  private Betweenness() {}

  /** Raw: each pair counted once. In [0, (n - 1)(n - 2) / 2]. */
  public static double[] raw(Graph graph) {
    Leaves leaves = Leaves.of(graph);
    int nodes = graph.nodes();
    double[][] parts =
        IntStream.range(0, GROUPS)
            .parallel()
            .mapToObj(group -> part(graph, leaves, group))
            .toArray(double[][]::new);
    double[] sum = leaves.betweenness();
    for (double[] part : parts) {
      for (int v = 0; v < nodes; v++) {
        sum[v] += part[v] / 2;
      }
    }
    return sum;
  }

  /** Raw divided by (n - 1)(n - 2) / 2: in [0, 1]; 0 where there are fewer than three nodes. */
  public static double[] normalised(Graph graph) {
    double n = graph.nodes();
    double pairs = (n - 1) * (n - 2) / 2;
    return Arrays.stream(raw(graph)).map(b -> pairs > 0 ? b / pairs : 0).toArray();
  }

  private static double[] part(Graph graph, Leaves leaves, int group) {
    double[] sum = new double[graph.nodes()];
    Sweep sweep = new Sweep(graph, leaves);
    for (int source = group; source < graph.nodes(); source += GROUPS) {
      if (!leaves.isFolded(source) && graph.degree(source) > 0) {
        sweep.from(source, sum);
      }
    }
    return sum;
  }

  /** One search from a source and the sums on the way back; arrays are used again. */
  private static final class Sweep {
    private final Graph graph;
    private final Leaves leaves;
    private final int[] queue;
    private final int[] distance;
    private final double[] paths;
    private final double[] dependency;

    Sweep(Graph graph, Leaves leaves) {
      this.graph = graph;
      this.leaves = leaves;
      int n = graph.nodes();
      queue = new int[n];
      distance = new int[n];
      Arrays.fill(distance, -1);
      paths = new double[n];
      dependency = new double[n];
    }

    void from(int source, double[] sum) {
      int reached = search(source);
      double sources = leaves.weight(source);
      int[] targets = graph.targets();
      for (int i = reached - 1; i > 0; i--) {
        int w = queue[i];
        double share = (leaves.weight(w) + dependency[w]) / paths[w];
        int end = graph.begin(w) + graph.degree(w);
        for (int e = graph.begin(w); e < end; e++) {
          int v = targets[e];
          if (distance[v] == distance[w] - 1) {
            dependency[v] += paths[v] * share;
          }
        }
        sum[w] += sources * dependency[w];
      }
      for (int i = 0; i < reached; i++) {
        distance[queue[i]] = -1;
        dependency[queue[i]] = 0;
      }
    }

    private int search(int source) {
      int[] targets = graph.targets();
      queue[0] = source;
      distance[source] = 0;
      paths[source] = 1;
      int size = 1;
      for (int next = 0; next < size; next++) {
        int v = queue[next];
        int end = graph.begin(v) + graph.degree(v);
        for (int e = graph.begin(v); e < end; e++) {
          int w = targets[e];
          if (leaves.isFolded(w)) {
            continue;
          }
          if (distance[w] < 0) {
            distance[w] = distance[v] + 1;
            paths[w] = 0;
            queue[size++] = w;
          }
          if (distance[w] == distance[v] + 1) {
            paths[w] += paths[v];
          }
        }
      }
      return size;
    }
  }
}
