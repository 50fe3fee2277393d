package org.isnad.network.measure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Key players of a network. Borgatti 2006: KPP-Neg seeks the set whose loss breaks the network
 * most, KPP-Pos the set that reaches it best. The best set is not the set of the best single nodes.
 *
 * <p>Where all sets of the size can be tried within a budget they are, and the result is exact;
 * else nodes are added one by one and then swapped while that helps (Borgatti's greedy
 * optimisation).
 */
public final class KeyPlayers {
  private static final double GAIN = 1e-12;

  private KeyPlayers() {}

  /** What a set is wanted for. */
  public enum Goal {
    /** Highest {@link Fragmentation#share}. */
    FRAGMENT,
    /** Highest {@link Fragmentation#byDistance}. */
    FRAGMENT_BY_DISTANCE,
    /** Highest {@link Reach#byDistance}. */
    REACH
  }

  /**
   * A set of key players.
   *
   * @param nodes ascending
   * @param score by the goal, in [0, 1]
   * @param exact whether no other set of the size scores higher
   */
  public record Found(List<Integer> nodes, double score, boolean exact) {
    public Found {
      nodes = List.copyOf(nodes);
    }

    private static Found of(int[] set, double score, boolean exact) {
      return new Found(Arrays.stream(set).sorted().boxed().toList(), score, exact);
    }
  }

  /**
   * The best set of a size.
   *
   * @param size at least 1, at most n
   * @param budget so many sets may be tried for an exact answer
   */
  public static Found best(Graph graph, Goal goal, int size, long budget) {
    if (size < 1 || size > graph.nodes()) {
      throw new IllegalArgumentException(
          "no set of " + size + " among " + graph.nodes() + " nodes");
    }
    return sets(graph.nodes(), size) <= budget
        ? exact(graph, goal, size)
        : greedy(graph, goal, size);
  }

  /** How many sets of a size there are; the largest long where there are more. */
  static long sets(int nodes, int size) {
    double count = 1;
    for (int i = 0; i < size; i++) {
      count = count * (nodes - i) / (i + 1);
    }
    return count > Long.MAX_VALUE / 2.0 ? Long.MAX_VALUE : Math.round(count);
  }

  /** Of equals the first in order of the nodes. */
  static Found exact(Graph graph, Goal goal, int size) {
    int[] set = IntStream.range(0, size).toArray();
    int[] best = set.clone();
    double highest = Double.NEGATIVE_INFINITY;
    do {
      double score = score(graph, goal, set);
      if (score > highest + GAIN) {
        highest = score;
        best = set.clone();
      }
    } while (advance(set, graph.nodes()));
    return Found.of(best, highest, true);
  }

  private static boolean advance(int[] set, int nodes) {
    int i = set.length - 1;
    while (i >= 0 && set[i] == nodes - set.length + i) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    set[i]++;
    for (int j = i + 1; j < set.length; j++) {
      set[j] = set[j - 1] + 1;
    }
    return true;
  }

  static Found greedy(Graph graph, Goal goal, int size) {
    int[] set = new int[0];
    for (int i = 0; i < size; i++) {
      set = Arrays.copyOf(set, i + 1);
      place(graph, goal, set, i);
    }
    double score = score(graph, goal, set);
    boolean better = true;
    while (better) {
      better = false;
      for (int i = 0; i < size; i++) {
        double swapped = place(graph, goal, set, i);
        better |= swapped > score + GAIN;
        score = Math.max(score, swapped);
      }
    }
    return Found.of(set, score, false);
  }

  /** Puts the node at this place of the set that makes it best; of equals the smallest. */
  private static double place(Graph graph, Goal goal, int[] set, int at) {
    boolean[] taken = new boolean[graph.nodes()];
    for (int j = 0; j < set.length; j++) {
      taken[set[j]] |= j != at;
    }
    double highest = Double.NEGATIVE_INFINITY;
    int best = -1;
    for (int v = 0; v < graph.nodes(); v++) {
      if (!taken[v]) {
        set[at] = v;
        double score = score(graph, goal, set);
        if (score > highest + GAIN) {
          highest = score;
          best = v;
        }
      }
    }
    set[at] = best;
    return highest;
  }

  private static double score(Graph graph, Goal goal, int[] set) {
    return switch (goal) {
      case FRAGMENT -> Fragmentation.share(graph, set);
      case FRAGMENT_BY_DISTANCE -> Fragmentation.byDistance(graph, set);
      case REACH -> Reach.byDistance(graph, set);
    };
  }
}
