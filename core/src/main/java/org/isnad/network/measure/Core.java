package org.isnad.network.measure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What is left of a graph when its leaves are folded, numbered anew so that nodes which are near
 * each other have near numbers: those whose best tied neighbour is the same stand side by side.
 * Searches from neighbouring numbers then go the same ways, and find what they need in the cache.
 */
final class Core {
  private final int[] originals;
  private final int[] offsets;
  private final int[] targets;
  private final double[] weights;

  private Core(int[] originals, int[] offsets, int[] targets, double[] weights) {
    this.originals = originals;
    this.offsets = offsets;
    this.targets = targets;
    this.weights = weights;
  }

  static Core of(Graph graph, Leaves leaves) {
    int[] hubs = new int[graph.nodes()];
    Arrays.setAll(hubs, v -> leaves.isFolded(v) ? -1 : hub(graph, leaves, v));
    int[] originals =
        IntStream.range(0, graph.nodes())
            .filter(v -> hubs[v] >= 0)
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer v) -> -graph.degree(hubs[v]))
                    .thenComparingInt(v -> hubs[v])
                    .thenComparingInt(v -> -graph.degree(v)))
            .mapToInt(v -> v)
            .toArray();
    int[] numbers = new int[graph.nodes()];
    for (int i = 0; i < originals.length; i++) {
      numbers[originals[i]] = i;
    }
    int[] offsets = new int[originals.length + 1];
    int[] targets = new int[graph.targets().length];
    for (int i = 0; i < originals.length; i++) {
      int next = offsets[i];
      int v = originals[i];
      for (int e = 0; e < graph.degree(v); e++) {
        if (!leaves.isFolded(graph.neighbour(v, e))) {
          targets[next++] = numbers[graph.neighbour(v, e)];
        }
      }
      offsets[i + 1] = next;
    }
    double[] weights = IntStream.of(originals).mapToDouble(leaves::weight).toArray();
    return new Core(originals, offsets, Arrays.copyOf(targets, offsets[originals.length]), weights);
  }

  /** The neighbour with the most ties; -1 for a node without any. */
  private static int hub(Graph graph, Leaves leaves, int v) {
    int hub = -1;
    for (int e = 0; e < graph.degree(v); e++) {
      int w = graph.neighbour(v, e);
      boolean better = hub < 0 || graph.degree(w) > graph.degree(hub);
      hub = !leaves.isFolded(w) && better ? w : hub;
    }
    return hub;
  }

  int nodes() {
    return originals.length;
  }

  /** The number of a node in the whole graph. */
  int original(int node) {
    return originals[node];
  }

  int[] offsets() {
    return offsets;
  }

  int[] targets() {
    return targets;
  }

  /** How many nodes each stands for. */
  double[] weights() {
    return weights;
  }
}
