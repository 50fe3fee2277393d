package org.isnad.network.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** On any small graph, against the definitions. */
class MeasureProperties {
  private static final int MOST = 9;

  @Provide
  Arbitrary<Graph> graphs() {
    return Arbitraries.integers()
        .between(1, MOST)
        .flatMap(
            n ->
                Arbitraries.integers()
                    .between(0, n - 1)
                    .array(int[].class)
                    .ofMinSize(0)
                    .ofMaxSize(4 * MOST)
                    .map(ends -> graph(n, ends)));
  }

  private static Graph graph(int nodes, int[] ends) {
    int edges = ends.length / 2;
    return Graph.of(
        nodes,
        IntStream.range(0, edges).map(i -> ends[2 * i]).toArray(),
        IntStream.range(0, edges).map(i -> ends[2 * i + 1]).toArray());
  }

  /** Shares of shortest paths, counted from distances and numbers of paths between all pairs. */
  @Property
  void betweenness_is_the_sum_of_shares_of_shortest_paths(@ForAll("graphs") Graph graph) {
    int n = graph.nodes();
    double[][] paths = new double[n][];
    int[][] distances = new int[n][];
    for (int s = 0; s < n; s++) {
      distances[s] = new Distances(graph, new boolean[n]).from(s).clone();
      paths[s] = paths(graph, distances[s], s);
    }
    double[] found = Betweenness.raw(graph);
    for (int v = 0; v < n; v++) {
      double expected = 0;
      for (int s = 0; s < n; s++) {
        for (int t = s + 1; t < n; t++) {
          boolean on =
              v != s
                  && v != t
                  && distances[s][t] > 0
                  && distances[s][v] >= 0
                  && distances[s][v] + distances[v][t] == distances[s][t];
          expected += on ? paths[s][v] * paths[v][t] / paths[s][t] : 0;
        }
      }
      assertThat(found[v]).isCloseTo(expected, within(1e-9));
    }
  }

  private static double[] paths(Graph graph, int[] distance, int source) {
    double[] paths = new double[graph.nodes()];
    paths[source] = 1;
    for (int d = 1; d < graph.nodes(); d++) {
      for (int v = 0; v < graph.nodes(); v++) {
        if (distance[v] == d) {
          for (int i = 0; i < graph.degree(v); i++) {
            int u = graph.neighbour(v, i);
            paths[v] += distance[u] == d - 1 ? paths[u] : 0;
          }
        }
      }
    }
    return paths;
  }

  @Property
  void a_bridge_is_an_edge_whose_loss_leaves_more_components(@ForAll("graphs") Graph graph) {
    Bridges bridges = Bridges.of(graph);
    for (int v = 0; v < graph.nodes(); v++) {
      for (int w = 0; w < graph.nodes(); w++) {
        Components parts = Components.of(withoutEdge(graph, v, w));
        boolean cut = graph.joins(v, w) && parts.labelOf(v) != parts.labelOf(w);
        int smaller = Math.min(parts.sizeOf(v), parts.sizeOf(w));
        assertThat(bridges.behind(v, w)).isEqualTo(cut ? smaller : 0);
      }
    }
  }

  private static Graph withoutEdge(Graph graph, int one, int other) {
    List<Integer> from = new ArrayList<>();
    List<Integer> to = new ArrayList<>();
    for (int v = 0; v < graph.nodes(); v++) {
      for (int i = 0; i < graph.degree(v); i++) {
        int w = graph.neighbour(v, i);
        if (!Set.of(v, w).equals(Set.copyOf(List.of(one, other)))) {
          from.add(v);
          to.add(w);
        }
      }
    }
    return Graph.of(graph.nodes(), ints(from), ints(to));
  }

  private static int[] ints(List<Integer> all) {
    return all.stream().mapToInt(i -> i).toArray();
  }

  @Property
  void a_cut_point_is_a_node_whose_loss_leaves_more_components(@ForAll("graphs") Graph graph) {
    int before = Components.of(graph).count();
    for (int v = 0; v < graph.nodes(); v++) {
      boolean[] gone = new boolean[graph.nodes()];
      gone[v] = true;
      int after = Components.without(graph, gone).count();
      assertThat(CutPoints.of(graph).get(v)).isEqualTo(after > before);
    }
  }

  @Property
  void nobody_is_better_than_the_exact_key_players(@ForAll("graphs") Graph graph) {
    for (KeyPlayers.Goal goal : KeyPlayers.Goal.values()) {
      KeyPlayers.Found exact = KeyPlayers.exact(graph, goal, 1);
      KeyPlayers.Found greedy = KeyPlayers.greedy(graph, goal, 1);

      assertThat(greedy.score()).isCloseTo(exact.score(), within(1e-12));
      assertThat(exact.score()).isBetween(0.0, 1.0);
    }
  }

  @Property
  void distance_only_adds_to_fragmentation(@ForAll("graphs") Graph graph) {
    assertThat(Fragmentation.byDistance(graph))
        .isGreaterThanOrEqualTo(Fragmentation.share(graph) - 1e-12);
  }
}
