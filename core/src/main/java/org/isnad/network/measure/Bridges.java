package org.isnad.network.measure;

/**
 * Bridges: edges without which their component falls apart. Tarjan 1974, <em>A note on finding the
 * bridges of a graph</em>. O(n + m).
 */
public final class Bridges {
  private final LowPoints search;

  /** By node how many were found from it, with itself. */
  private final int[] below;

  private final Components components;

  private Bridges(LowPoints search, int[] below, Components components) {
    this.search = search;
    this.below = below;
    this.components = components;
  }

  public static Bridges of(Graph graph) {
    LowPoints search = LowPoints.of(graph);
    int[] below = new int[graph.nodes()];
    for (int place = graph.nodes() - 1; place >= 0; place--) {
      int v = search.node(place);
      below[v]++;
      if (!search.isRoot(v)) {
        below[search.parent(v)] += below[v];
      }
    }
    return new Bridges(search, below, Components.of(graph));
  }

  /** Size of the smaller part when the edge between two is cut; 0 where they stay together. */
  public int behind(int one, int other) {
    return Math.max(cutAbove(one, other), cutAbove(other, one));
  }

  private int cutAbove(int v, int up) {
    boolean bridge = !search.isRoot(v) && search.parent(v) == up && !search.reachesParent(v);
    return bridge ? Math.min(below[v], components.sizeOf(v) - below[v]) : 0;
  }
}
