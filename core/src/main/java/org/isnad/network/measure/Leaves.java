package org.isnad.network.measure;

import java.util.Arrays;

/**
 * Folds trees that hang on a graph into the nodes that they hang on, again and again until no node
 * of degree one is left, and counts what their pairs add to betweenness.
 *
 * <p>A node stands for as many nodes as were folded into it, and itself: its weight.
 */
final class Leaves {
  private final double[] weight;
  private final boolean[] folded;
  private final double[] betweenness;

  private Leaves(int nodes) {
    weight = new double[nodes];
    Arrays.fill(weight, 1);
    folded = new boolean[nodes];
    betweenness = new double[nodes];
  }

  static Leaves of(Graph graph) {
    Leaves leaves = new Leaves(graph.nodes());
    leaves.fold(graph);
    leaves.addPairsBeyond(Components.of(graph));
    return leaves;
  }

  private void fold(Graph graph) {
    int nodes = graph.nodes();
    int[] left = new int[nodes];
    int[] queue = new int[nodes];
    int size = 0;
    for (int v = 0; v < nodes; v++) {
      left[v] = graph.degree(v);
      if (left[v] == 1) {
        queue[size++] = v;
      }
    }
    for (int next = 0; next < size; next++) {
      int v = queue[next];
      if (left[v] != 1) {
        continue; // the last of a tree has nothing left to hang on
      }
      int u = rest(graph, v);
      fold(v, u);
      left[v] = 0;
      left[u]--;
      if (left[u] == 1) {
        queue[size++] = u;
      }
    }
  }

  private int rest(Graph graph, int v) {
    for (int i = 0; i < graph.degree(v); i++) {
      if (!folded[graph.neighbour(v, i)]) {
        return graph.neighbour(v, i);
      }
    }
    throw new IllegalStateException("no neighbour is left of " + v);
  }

  /** The pairs between the branch at v and the branches folded into u before run through u. */
  private void fold(int v, int u) {
    betweenness[u] += weight[v] * (weight[u] - 1);
    folded[v] = true;
    weight[u] += weight[v];
  }

  /** The pairs between what is folded into a node and what lies beyond it run through it. */
  private void addPairsBeyond(Components components) {
    for (int v = 0; v < weight.length; v++) {
      betweenness[v] += (weight[v] - 1) * (components.sizeOf(v) - weight[v]);
    }
  }

  boolean isFolded(int node) {
    return folded[node];
  }

  /** How many nodes it stands for, itself included. */
  double weight(int node) {
    return weight[node];
  }

  /** What the folded pairs add; a fresh array. */
  double[] betweenness() {
    return betweenness.clone();
  }
}
