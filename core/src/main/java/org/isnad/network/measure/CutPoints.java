package org.isnad.network.measure;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Articulation points: nodes without which their component falls apart. Hopcroft and Tarjan 1973,
 * <em>Efficient algorithms for graph manipulation</em>, without recursion. O(n + m).
 */
public final class CutPoints {
  private final Graph graph;
  private final int[] found;
  private final int[] low;
  private final int[] parent;
  private final int[] next;
  private final BitSet cuts = new BitSet();
  private int clock;

  private CutPoints(Graph graph) {
    this.graph = graph;
    int n = graph.nodes();
    found = new int[n];
    low = new int[n];
    parent = new int[n];
    Arrays.fill(parent, -1);
    next = new int[n];
  }

  public static BitSet of(Graph graph) {
    CutPoints search = new CutPoints(graph);
    for (int v = 0; v < graph.nodes(); v++) {
      if (search.found[v] == 0) {
        search.from(v);
      }
    }
    return search.cuts;
  }

  private void from(int root) {
    int children = 0;
    int v = root;
    enter(v);
    while (v >= 0) {
      if (next[v] < graph.degree(v)) {
        int w = graph.neighbour(v, next[v]++);
        if (found[w] == 0) {
          parent[w] = v;
          children += v == root ? 1 : 0;
          enter(w);
          v = w;
        } else if (w != parent[v]) {
          low[v] = Math.min(low[v], found[w]);
        }
      } else {
        v = leave(v, root);
      }
    }
    if (children > 1) {
      cuts.set(root);
    }
  }

  private void enter(int v) {
    found[v] = ++clock;
    low[v] = clock;
  }

  private int leave(int v, int root) {
    int up = parent[v];
    if (up >= 0) {
      low[up] = Math.min(low[up], low[v]);
      if (up != root && low[v] >= found[up]) {
        cuts.set(up);
      }
    }
    return up;
  }
}
