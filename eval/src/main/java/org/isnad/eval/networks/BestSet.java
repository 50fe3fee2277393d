package org.isnad.eval.networks;

import org.isnad.network.measure.KeyPlayers;

/** The best score of any set of nodes, by trying them all. */
final class BestSet {
  private BestSet() {}

  static double score(Reference reference, KeyPlayers.Goal goal, int nodes, int size) {
    return best(reference, goal, nodes, new int[size], 0, 0);
  }

  private static double best(
      Reference reference, KeyPlayers.Goal goal, int nodes, int[] set, int filled, int from) {
    if (filled == set.length) {
      return score(reference, goal, set);
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int v = from; v < nodes; v++) {
      set[filled] = v;
      best = Math.max(best, best(reference, goal, nodes, set, filled + 1, v + 1));
    }
    return best;
  }

  private static double score(Reference reference, KeyPlayers.Goal goal, int[] set) {
    return switch (goal) {
      case FRAGMENT -> reference.fragmentation(false, set);
      case FRAGMENT_BY_DISTANCE -> reference.fragmentation(true, set);
      case REACH -> reference.reach(set);
    };
  }
}
