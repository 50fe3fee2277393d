package org.isnad.origin.coordination;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Who shares with whom: an undirected network whose edges weigh as many as there are pairs, as
 * {@code generate_coordinated_network} of CooRTweet 2.1 makes it.
 *
 * @param edges by the names of their ends
 */
public record Network(List<Edge> edges) {
  public Network {
    edges = List.copyOf(edges);
  }

  /** How many accounts have an edge. */
  public int accounts() {
    return (int) edges.stream().flatMap(e -> Stream.of(e.one(), e.other())).distinct().count();
  }

  /** How many edges there are of each weight. */
  public SortedMap<Integer, Integer> weights() {
    SortedMap<Integer, Integer> weights = new TreeMap<>();
    edges.forEach(edge -> weights.merge(edge.weight(), 1, Integer::sum));
    return weights;
  }

  /**
   * The weight below which this share of the edges lies, between two weights by their distance
   * (type 7 of Hyndman and Fan 1996, which R takes); 0 where there is no edge.
   *
   * @param share in [0, 1]
   */
  public double quantile(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("a share of the edges lies in [0, 1]: " + share);
    }
    if (edges.isEmpty()) {
      return 0;
    }
    int[] weights = edges.stream().mapToInt(Edge::weight).sorted().toArray();
    double at = share * (weights.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, weights.length - 1);
    return weights[below] + (at - below) * (weights[above] - weights[below]);
  }

  /** The edges that weigh more than this, and their ends. */
  public Network heavierThan(double weight) {
    return new Network(edges.stream().filter(edge -> edge.weight() > weight).toList());
  }
}
