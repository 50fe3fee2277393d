package org.isnad.network.measure;

import java.util.Arrays;

/** Breadth-first distances; arrays are used again, so one instance is for one thread. */
final class Distances {
  private final Graph graph;
  private final boolean[] gone;
  private final int[] distance;
  private final int[] queue;

  Distances(Graph graph, boolean[] gone) {
    this.graph = graph;
    this.gone = gone;
    distance = new int[graph.nodes()];
    queue = new int[graph.nodes()];
  }

  /** Distance from the nearest of the sources to every node; -1 where there is no way. */
  int[] from(int... sources) {
    Arrays.fill(distance, -1);
    int size = 0;
    for (int source : sources) {
      distance[source] = 0;
      queue[size++] = source;
    }
    for (int next = 0; next < size; next++) {
      int v = queue[next];
      for (int i = 0; i < graph.degree(v); i++) {
        int w = graph.neighbour(v, i);
        if (distance[w] < 0 && !gone[w]) {
          distance[w] = distance[v] + 1;
          queue[size++] = w;
        }
      }
    }
    return distance;
  }
}
