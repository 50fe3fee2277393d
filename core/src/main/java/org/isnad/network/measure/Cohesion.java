package org.isnad.network.measure;

/**
 * How closely a network hangs together.
 *
 * @param density edges over possible edges, in [0, 1]
 * @param transitivity three times the triangles over the paths of length two (Wasserman and Faust
 *     1994, 6.11), in [0, 1]; 0 where there are no such paths
 * @param clustering mean over the nodes of the share of their pairs of contacts that are joined
 *     (Watts and Strogatz 1998), 0 for nodes with fewer than two
 * @param components how many
 * @param largest nodes of the largest component
 */
public record Cohesion(
    double density, double transitivity, double clustering, int components, int largest) {

  public static Cohesion of(Graph graph) {
    double n = graph.nodes();
    double closed = 0;
    double paths = 0;
    double clustering = 0;
    for (int v = 0; v < n; v++) {
      double pairs = graph.degree(v) * (graph.degree(v) - 1) / 2.0;
      double joined = joined(graph, v);
      closed += joined;
      paths += pairs;
      clustering += pairs > 0 ? joined / pairs : 0;
    }
    Components components = Components.of(graph);
    return new Cohesion(
        n > 1 ? graph.edges() / (n * (n - 1) / 2) : 0,
        paths > 0 ? closed / paths : 0,
        n > 0 ? clustering / n : 0,
        components.count(),
        components.largest());
  }

  /** Pairs of contacts that are joined: the triangles at the node. */
  private static double joined(Graph graph, int v) {
    double count = 0;
    for (int a = 0; a < graph.degree(v); a++) {
      for (int b = a + 1; b < graph.degree(v); b++) {
        count += graph.joins(graph.neighbour(v, a), graph.neighbour(v, b)) ? 1 : 0;
      }
    }
    return count;
  }
}
