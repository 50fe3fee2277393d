package org.isnad.origin.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoordinationTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** Two pages that twice carry the same within a minute, and a third that once does. */
  private static final List<Share> PAGES =
      List.of(
          share("link a", "north", "n1", 0),
          share("link a", "south", "s1", 20),
          share("link a", "east", "e1", 75),
          share("link b", "south", "s2", 1000),
          share("link b", "north", "n2", 1060),
          share("link c", "east", "e2", 1000),
          share("link c", "west", "w1", 9000));

  private static Share share(String object, String account, String content, long second) {
    return new Share(object, account, content, Instant.ofEpochSecond(second));
  }

  private static Coordination within(Duration window, int participation, List<Share> shares) {
    return Coordination.of(Shares.of(shares), new Rule(window, participation));
  }

  @Test
  void two_that_carry_the_same_twice_have_an_edge_of_weight_two() {
    Network network = within(MINUTE, 2, PAGES).network();
    assertThat(network.edges())
        .contains(new Edge("north", "south", 2, 2, 2, 2, Duration.ofSeconds(40)));
    assertThat(network.weights()).isEqualTo(Map.of(1, 1, 2, 1));
  }

  @Test
  void a_pair_is_kept_when_only_one_of_its_accounts_takes_part_often_enough() {
    List<Pair> pairs = within(MINUTE, 2, PAGES).pairs().stream().toList();
    assertThat(pairs)
        .anyMatch(p -> p.earlier().content().equals("s1") && p.later().content().equals("e1"));
  }

  @Test
  void who_shares_once_only_is_left_out_from_the_start() {
    assertThat(within(Duration.ofDays(1), 2, PAGES).network().edges())
        .noneMatch(e -> e.other().equals("west") || e.one().equals("west"));
    assertThat(within(Duration.ofDays(1), 1, PAGES).network().edges())
        .anyMatch(e -> e.other().equals("west"));
  }

  @Test
  void the_window_includes_its_end() {
    assertThat(within(Duration.ofSeconds(60), 1, PAGES.subList(3, 5)).pairs().size()).isOne();
    assertThat(within(Duration.ofSeconds(59), 1, PAGES.subList(3, 5)).pairs().size()).isZero();
  }

  @Test
  void an_account_is_no_pair_with_itself_and_a_post_is_no_copy_of_itself() {
    List<Share> shares =
        List.of(
            share("post", "north", "n1", 0),
            share("post", "north", "n2", 1),
            share("post", "author", "post", 2));
    assertThat(within(MINUTE, 1, shares).pairs().size()).isZero();
  }

  @Test
  void a_group_tells_who_carried_an_object_and_when() {
    assertThat(within(MINUTE, 2, PAGES).groups().getFirst())
        .isEqualTo(
            new Group(
                "link a",
                List.of("east", "north", "south"),
                3,
                Instant.ofEpochSecond(0),
                Instant.ofEpochSecond(75),
                Duration.ofMillis(37_500)));
  }

  @Test
  void clusters_are_who_hangs_together_by_the_heavier_edges() {
    Network network = within(MINUTE, 2, PAGES).network();
    assertThat(Clusters.of(network)).containsExactly(List.of("east", "north", "south"));
    assertThat(Clusters.of(network.heavierThan(network.quantile(0.5))))
        .containsExactly(List.of("north", "south"));
  }

  @Test
  void a_quantile_between_two_weights_lies_between_them() {
    Network network = within(MINUTE, 2, PAGES).network();
    assertThat(network.quantile(0)).isEqualTo(1);
    assertThat(network.quantile(0.25)).isEqualTo(1.25);
    assertThat(network.quantile(1)).isEqualTo(2);
    assertThat(new Network(List.of()).quantile(0.5)).isZero();
    assertThatThrownBy(() -> network.quantile(1.5)).hasMessageContaining("1.5");
  }

  @Test
  void nothing_comes_of_nothing() {
    assertThat(within(MINUTE, 2, List.of()).network().edges()).isEmpty();
    assertThat(within(MINUTE, 2, List.of()).groups()).isEmpty();
  }

  @Test
  void more_pairs_than_can_be_held_are_refused_with_the_object_that_gives_them() {
    Shares.Builder shares = new Shares.Builder();
    for (int i = 0; i < 20_000; i++) {
      shares.add("viral", "a" + i % 5000, "c" + i, i);
    }
    Shares all = shares.build();
    assertThatThrownBy(() -> Coordination.of(all, new Rule(MINUTE, 1)))
        .isInstanceOf(TooManyPairs.class)
        .hasMessageContaining("'viral'")
        .hasMessageContaining("shorter window");
  }

  @Test
  void a_rule_refuses_what_makes_no_sense() {
    assertThatThrownBy(() -> new Rule(Duration.ofSeconds(-1), 1)).hasMessageContaining("-1");
    assertThatThrownBy(() -> new Rule(MINUTE, 0)).hasMessageContaining("not 0");
  }
}
