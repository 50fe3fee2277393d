package org.isnad.network.measure;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Shortest-path betweenness: for each node the sum, over all unordered pairs of other nodes, of the
 * share of their shortest paths that run through it.
 *
 * <p>Brandes 2001, <em>A faster algorithm for betweenness centrality</em>. Nodes of degree one are
 * folded into their neighbour first (after Baglioni et al. 2012, <em>Fast exact computation of
 * betweenness centrality in social networks</em>), which leaves the numbers as they are. What is
 * left is searched from eight sources at once (after Then et al. 2014, <em>The more the merrier:
 * efficient multi-source graph traversal</em>). O(n m) time on what is left.
 */
public final class Betweenness {
  /** Sources are summed in so many groups, in a fixed order: the same numbers on any machine. */
  private static final int GROUPS = 16;

  private Betweenness() {}

  /** Raw: each pair counted once. In [0, (n - 1)(n - 2) / 2]. */
  public static double[] raw(Graph graph) {
    Leaves leaves = Leaves.of(graph);
    Core core = Core.of(graph, leaves);
    double[][] parts =
        IntStream.range(0, GROUPS)
            .parallel()
            .mapToObj(group -> part(core, group))
            .toArray(double[][]::new);
    double[] sum = leaves.betweenness();
    for (double[] part : parts) {
      for (int v = 0; v < part.length; v++) {
        sum[core.original(v)] += part[v] / 2;
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

  private static double[] part(Core core, int group) {
    double[] sum = new double[core.nodes()];
    Sweep sweep = new Sweep(core, sum);
    int batches = (core.nodes() + Sweep.LANES - 1) / Sweep.LANES;
    for (int batch = group; batch < batches; batch += GROUPS) {
      int first = batch * Sweep.LANES;
      sweep.from(first, Math.min(first + Sweep.LANES, core.nodes()));
    }
    return sum;
  }
}
