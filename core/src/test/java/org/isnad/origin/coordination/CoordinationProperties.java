package org.isnad.origin.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** On any small table of shares, against the definition by brute force. */
class CoordinationProperties {
  /** Few values each, so that objects, accounts, contents and moments meet often. */
  @Provide
  Arbitrary<List<Share>> shares() {
    Arbitrary<Share> share =
        Combinators.combine(
                Arbitraries.of("o1", "o2", "o3", "c1", "c2"),
                Arbitraries.of("a1", "a2", "a3", "a4", "a5"),
                Arbitraries.of("c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9"),
                Arbitraries.integers().between(0, 30))
            .as((o, a, c, s) -> new Share(o, a, c, Instant.ofEpochSecond(s)));
    return share.list().ofMaxSize(30);
  }

  @Property
  void pairs_are_those_of_the_definition(
      @ForAll("shares") List<Share> shares,
      @ForAll @IntRange(min = 0, max = 12) int window,
      @ForAll @IntRange(min = 1, max = 4) int participation) {
    Rule rule = new Rule(Duration.ofSeconds(window), participation);

    Coordination found = Coordination.of(Shares.of(shares), rule);

    List<Set<Object>> expected = bruteForce(shares, window, participation);
    assertThat(found.pairs().stream().map(p -> Set.<Object>of(p.earlier(), p.later())))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(found.pairs().stream())
        .allMatch(p -> !p.apart().isNegative() && p.apart().toSeconds() <= window);
  }

  @Property
  void the_network_and_the_groups_hold_every_pair_once(@ForAll("shares") List<Share> shares) {
    Coordination found = Coordination.of(Shares.of(shares), new Rule(Duration.ofSeconds(9), 2));
    List<Pair> pairs = found.pairs().stream().toList();

    Map<Set<String>, List<Pair>> byEnds =
        pairs.stream()
            .collect(
                Collectors.groupingBy(p -> Set.of(p.earlier().account(), p.later().account())));
    assertThat(found.network().edges()).hasSize(byEnds.size());
    for (Edge edge : found.network().edges()) {
      List<Pair> of = byEnds.getOrDefault(Set.of(edge.one(), edge.other()), List.of());
      assertThat(edge.one()).isLessThan(edge.other());
      assertThat(edge.weight()).isEqualTo(of.size());
      assertThat(edge.objects()).isEqualTo(of.stream().map(Pair::object).distinct().count());
      assertThat(edge.contentsOfOne()).isEqualTo(contents(of, edge.one()));
      assertThat(edge.contentsOfOther()).isEqualTo(contents(of, edge.other()));
      assertThat(edge.symmetry()).isGreaterThan(0).isLessThanOrEqualTo(1);
    }
    Set<String> objects = pairs.stream().map(Pair::object).collect(Collectors.toSet());
    assertThat(found.groups().stream().map(Group::object))
        .containsExactlyInAnyOrderElementsOf(objects);
  }

  @Property
  void the_order_of_rows_changes_nothing(@ForAll("shares") List<Share> shares) {
    Rule rule = new Rule(Duration.ofSeconds(9), 2);
    Network network = Coordination.of(Shares.of(shares), rule).network();
    assertThat(Coordination.of(Shares.of(shares.reversed()), rule).network()).isEqualTo(network);
  }

  @Property
  void a_sweep_gives_each_window_its_own_weight(@ForAll("shares") List<Share> shares) {
    Shares all = Shares.of(shares);
    List<Duration> windows = List.of(Duration.ofSeconds(9), Duration.ofSeconds(2));

    WindowSweep sweep = WindowSweep.of(all, windows, 2);

    assertThat(sweep.windows()).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(9));
    Coordination narrow = Coordination.of(all, new Rule(Duration.ofSeconds(2), 2));
    int narrowWeight = sweep.edges().stream().mapToInt(e -> e.weights().getFirst()).sum();
    assertThat(narrowWeight).isEqualTo(narrow.pairs().size());
    assertThat(sweep.edges())
        .allMatch(e -> e.weights().getLast() == e.edge().weight())
        .allMatch(e -> e.weights().getFirst() <= e.weights().getLast());
  }

  private static long contents(List<Pair> pairs, String account) {
    return pairs.stream()
        .map(p -> p.earlier().account().equals(account) ? p.earlier() : p.later())
        .map(Share::content)
        .distinct()
        .count();
  }

  private static List<Set<Object>> bruteForce(List<Share> shares, int window, int participation) {
    List<Share> active = enough(shares, participation);
    List<List<Share>> pairs = new ArrayList<>();
    for (int i = 0; i < active.size(); i++) {
      for (int j = i + 1; j < active.size(); j++) {
        if (isPair(active.get(i), active.get(j), window)) {
          pairs.add(List.of(active.get(i), active.get(j)));
        }
      }
    }
    Set<String> paired = new HashSet<>();
    pairs.forEach(pair -> pair.forEach(s -> paired.add(s.content())));
    Set<String> counting = new HashSet<>();
    enough(active.stream().filter(s -> paired.contains(s.content())).toList(), participation)
        .forEach(s -> counting.add(s.content()));
    return pairs.stream()
        .filter(pair -> pair.stream().anyMatch(s -> counting.contains(s.content())))
        .map(pair -> Set.<Object>of(pair.getFirst(), pair.getLast()))
        .toList();
  }

  private static List<Share> enough(List<Share> shares, int participation) {
    Map<String, Integer> counts = new HashMap<>();
    shares.forEach(s -> counts.merge(s.account(), 1, Integer::sum));
    return shares.stream()
        .filter(s -> counts.getOrDefault(s.account(), 0) >= participation)
        .toList();
  }

  private static boolean isPair(Share one, Share other, int window) {
    long apart = Math.abs(one.at().getEpochSecond() - other.at().getEpochSecond());
    return one.object().equals(other.object())
        && apart <= window
        && !one.account().equals(other.account())
        && !one.content().equals(other.content())
        && !one.content().equals(one.object())
        && !other.content().equals(other.object());
  }
}
