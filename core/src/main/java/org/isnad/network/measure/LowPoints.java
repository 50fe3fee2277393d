package org.isnad.network.measure;

import java.util.Arrays;

/**
 * A search in depth through a graph, and for each node how far back its part of the search leads by
 * one edge besides that to its parent. Hopcroft and Tarjan 1973, <em>Efficient algorithms for graph
 * manipulation</em>, without recursion. O(n + m).
 */
final class LowPoints {
  private static final int NONE = -1;

  private final Graph graph;

  /** Nodes in order of finding. */
  private final int[] order;

  /** Places in that order; -1 until found. */
  private final int[] found;

  private final int[] parent;
  private final int[] low;
  private int size;

  private LowPoints(Graph graph) {
    this.graph = graph;
    order = new int[graph.nodes()];
    found = new int[graph.nodes()];
    parent = new int[graph.nodes()];
    low = new int[graph.nodes()];
    Arrays.fill(found, NONE);
    Arrays.fill(parent, NONE);
  }

  static LowPoints of(Graph graph) {
    LowPoints search = new LowPoints(graph);
    int[] next = new int[graph.nodes()];
    for (int root = 0; root < graph.nodes(); root++) {
      if (search.found[root] == NONE) {
        search.from(root, next);
      }
    }
    search.settle();
    return search;
  }

  private void from(int root, int[] next) {
    int v = root;
    enter(v);
    while (v != NONE) {
      if (next[v] == graph.degree(v)) {
        v = parent[v];
      } else {
        int w = graph.neighbour(v, next[v]++);
        if (found[w] == NONE) {
          parent[w] = v;
          enter(w);
          v = w;
        }
      }
    }
  }

  private void enter(int v) {
    found[v] = size;
    order[size++] = v;
  }

  /** Those found last first, so that children come before their parent. */
  private void settle() {
    for (int v = 0; v < low.length; v++) {
      low[v] = found[v];
    }
    for (int at = size - 1; at >= 0; at--) {
      int v = order[at];
      for (int i = 0; i < graph.degree(v); i++) {
        int w = graph.neighbour(v, i);
        low[v] = w == parent[v] ? low[v] : Math.min(low[v], found[w]);
      }
      if (parent[v] != NONE) {
        low[parent[v]] = Math.min(low[parent[v]], low[v]);
      }
    }
  }

  /** The node that was found as the place-th; parents come before their children. */
  int node(int place) {
    return order[place];
  }

  boolean isRoot(int v) {
    return parent[v] == NONE;
  }

  /** From which it was found; not to be asked of a root. */
  int parent(int v) {
    return parent[v];
  }

  /** Whether what was found from a node, with it, leads back past its parent. */
  boolean passesParent(int v) {
    return low[v] < found[parent[v]];
  }

  /** Whether it leads back to its parent, or past it, by another edge. */
  boolean reachesParent(int v) {
    return low[v] <= found[parent[v]];
  }
}
