package org.isnad.network.measure;

/**
 * How much a node's contacts are contacts of each other, so that it has no holes to bridge. Burt
 * 1992, <em>Structural Holes</em>, chapter 2: the sum over contacts j of (p_ij + sum over other
 * contacts q of p_iq p_qj) squared, where p_ij is 1/degree(i).
 */
public final class Constraint {
  private Constraint() {}

  /** For every node; NaN for one without contacts. Low values mark brokers. */
  public static double[] of(Graph graph) {
    double[] constraint = new double[graph.nodes()];
    for (int i = 0; i < graph.nodes(); i++) {
      constraint[i] = graph.degree(i) == 0 ? Double.NaN : of(graph, i);
    }
    return constraint;
  }

  private static double of(Graph graph, int i) {
    double share = 1.0 / graph.degree(i);
    double sum = 0;
    for (int a = 0; a < graph.degree(i); a++) {
      int j = graph.neighbour(i, a);
      double invested = share + share * throughOthers(graph, i, j);
      sum += invested * invested;
    }
    return sum;
  }

  /** Sum of p_qj over the contacts q of both i and j. */
  private static double throughOthers(Graph graph, int i, int j) {
    boolean iHasFewer = graph.degree(i) < graph.degree(j);
    int few = iHasFewer ? i : j;
    int many = iHasFewer ? j : i;
    double sum = 0;
    for (int b = 0; b < graph.degree(few); b++) {
      int q = graph.neighbour(few, b);
      if (q != many && graph.joins(many, q)) {
        sum += 1.0 / graph.degree(q);
      }
    }
    return sum;
  }
}
