package org.isnad.network.measure;

/**
 * How far a network falls apart when nodes are taken out. Borgatti 2006, <em>Identifying sets of
 * key players in a social network</em>, equations 4 and 9; n is the number of nodes that are left.
 */
public final class Fragmentation {
  private Fragmentation() {}

  /**
   * F = 1 - sum over components s(s - 1) / (n(n - 1)): the share of pairs that cannot reach each
   * other. In [0, 1]; 1 where fewer than two nodes are left.
   */
  public static double share(Graph graph, int... removed) {
    double pairs = pairsLeft(graph, removed);
    long together = Components.without(graph, mask(graph, removed)).connectedPairs();
    return pairs > 0 ? 1 - together / pairs : 1;
  }

  /**
   * DF = 1 - 2 sum over pairs 1/d / (n(n - 1)), with 1/d = 0 where there is no path. In [0, 1], at
   * least F.
   */
  public static double byDistance(Graph graph, int... removed) {
    double pairs = pairsLeft(graph, removed);
    boolean[] gone = mask(graph, removed);
    Distances distances = new Distances(graph, gone);
    double sum = 0;
    for (int v = 0; v < graph.nodes(); v++) {
      if (!gone[v]) {
        for (int d : distances.from(v)) {
          sum += d > 0 ? 1.0 / d : 0;
        }
      }
    }
    return pairs > 0 ? 1 - sum / pairs : 1;
  }

  private static double pairsLeft(Graph graph, int[] removed) {
    double left = graph.nodes() - removed.length;
    return left * (left - 1);
  }

  static boolean[] mask(Graph graph, int[] removed) {
    boolean[] gone = new boolean[graph.nodes()];
    for (int v : removed) {
      if (gone[v]) {
        throw new IllegalArgumentException("node " + v + " is removed twice");
      }
      gone[v] = true;
    }
    return gone;
  }
}
