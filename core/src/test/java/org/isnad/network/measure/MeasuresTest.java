package org.isnad.network.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MeasuresTest {
  private static final Offset<Double> EXACT = within(1e-12);

  /** Two triangles joined by a bridge 2 - 3, and a node alone. */
  private static final Graph TWO_CAMPS =
      Graph.of(7, new int[] {0, 0, 1, 2, 3, 3, 4}, new int[] {1, 2, 2, 3, 4, 5, 5});

  private static final Graph STAR = Graph.of(5, new int[] {0, 0, 0, 0}, new int[] {1, 2, 3, 4});

  @Test
  void loops_and_repeated_edges_are_left_out() {
    Graph graph = Graph.of(3, new int[] {0, 1, 2, 0}, new int[] {1, 0, 2, 1});

    assertThat(graph.edges()).isEqualTo(1);
    assertThat(graph.degree(2)).isZero();
  }

  @Test
  void an_edge_to_no_node_is_refused() {
    assertThatThrownBy(() -> Graph.of(2, new int[] {0}, new int[] {2}))
        .hasMessage("no node 2 among 2");
  }

  @Test
  void the_middle_of_a_star_lies_on_every_path_between_its_rays() {
    assertThat(Betweenness.raw(STAR)).containsExactly(6, 0, 0, 0, 0);
    assertThat(Betweenness.normalised(STAR)[0]).isEqualTo(1.0);
  }

  @Test
  void the_ends_of_a_bridge_lie_between_the_camps() {
    assertThat(Betweenness.raw(TWO_CAMPS)).containsExactly(0, 0, 6, 6, 0, 0, 0);
    assertThat(CutPoints.of(TWO_CAMPS).stream()).containsExactly(2, 3);
  }

  @Test
  void fragmentation_is_the_share_of_pairs_that_cannot_meet() {
    assertThat(Fragmentation.share(TWO_CAMPS)).isCloseTo(1 - 30 / 42.0, EXACT);
    assertThat(Fragmentation.share(STAR, 0)).isEqualTo(1.0);
  }

  @Test
  void fragmentation_by_distance_counts_long_ways_less() {
    assertThat(Fragmentation.byDistance(STAR)).isCloseTo(1 - (8 + 12 / 2.0) / 20, EXACT);
  }

  @Test
  void the_middle_of_a_star_reaches_all_in_one_step() {
    assertThat(Reach.byDistance(STAR, 0)).isEqualTo(1.0);
    assertThat(Reach.byDistance(STAR, 1)).isCloseTo((2 + 3 / 2.0) / 5, EXACT);
    assertThat(Reach.within(STAR, 1, 1)).isEqualTo(2);
  }

  @Test
  void the_loss_of_an_end_of_the_bridge_breaks_the_network_most() {
    KeyPlayers.Found found = KeyPlayers.best(TWO_CAMPS, KeyPlayers.Goal.FRAGMENT, 1, 100);

    assertThat(found.nodes()).containsExactly(2);
    assertThat(found.exact()).isTrue();
  }

  @Test
  void beyond_the_budget_key_players_are_not_called_exact() {
    assertThat(KeyPlayers.best(TWO_CAMPS, KeyPlayers.Goal.REACH, 2, 5).exact()).isFalse();
  }

  @Test
  void more_key_players_than_nodes_are_refused() {
    assertThatThrownBy(() -> KeyPlayers.best(STAR, KeyPlayers.Goal.REACH, 6, 5))
        .hasMessage("no set of 6 among 5 nodes");
  }

  @Test
  void the_one_who_joins_two_camps_is_least_constrained() {
    double[] constraint = Constraint.of(TWO_CAMPS);

    assertThat(constraint[0]).isCloseTo(2 * Math.pow(0.5 + 0.5 * 0.5, 2) - bridgeShare(), EXACT);
    assertThat(constraint[2]).isLessThan(constraint[0]);
    assertThat(constraint[6]).isNaN();
  }

  /** Node 0's contact 1 spends half on 2, but 2 spends only a third on 1. */
  private static double bridgeShare() {
    return Math.pow(0.75, 2) - Math.pow(0.5 + 0.5 / 3, 2);
  }

  @Test
  void two_camps_are_dense_inside_and_thin_between() {
    Cohesion cohesion = Cohesion.of(TWO_CAMPS);

    assertThat(cohesion.density()).isCloseTo(7 / 21.0, EXACT);
    assertThat(cohesion.transitivity()).isCloseTo(6 / 10.0, EXACT);
    assertThat(cohesion.components()).isEqualTo(2);
    assertThat(cohesion.largest()).isEqualTo(6);
  }
}
