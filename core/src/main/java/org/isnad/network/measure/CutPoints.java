package org.isnad.network.measure;

import java.util.BitSet;

/**
 * Articulation points: nodes without which their component falls apart. Hopcroft and Tarjan 1973,
 * <em>Efficient algorithms for graph manipulation</em>. O(n + m).
 */
public final class CutPoints {
  private CutPoints() {}

  public static BitSet of(Graph graph) {
    LowPoints search = LowPoints.of(graph);
    int[] children = new int[graph.nodes()];
    BitSet cuts = new BitSet();
    for (int v = 0; v < graph.nodes(); v++) {
      if (!search.isRoot(v)) {
        int up = search.parent(v);
        children[up]++;
        boolean cut = search.isRoot(up) ? children[up] > 1 : !search.passesParent(v);
        if (cut) {
          cuts.set(up);
        }
      }
    }
    return cuts;
  }
}
