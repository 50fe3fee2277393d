package org.isnad.network.measure;

/** How well a set of nodes reaches the others. Borgatti 2006, section 4. */
public final class Reach {
  private Reach() {}

  /**
   * DR = sum over all nodes of 1/d(set, node), divided by n, where d is 1 for members of the set.
   * In (0, 1]; 0 for an empty graph.
   */
  public static double byDistance(Graph graph, int... set) {
    double sum = 0;
    for (int d : new Distances(graph, new boolean[graph.nodes()]).from(set)) {
      sum += d < 0 ? 0 : 1.0 / Math.max(1, d);
    }
    return graph.nodes() == 0 ? 0 : sum / graph.nodes();
  }

  /** How many nodes lie in the set or within so many steps of it. */
  public static int within(Graph graph, int steps, int... set) {
    int count = 0;
    for (int d : new Distances(graph, new boolean[graph.nodes()]).from(set)) {
      count += d >= 0 && d <= steps ? 1 : 0;
    }
    return count;
  }
}
