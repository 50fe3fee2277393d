package org.isnad.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.claim.Predicate;
import org.isnad.finding.Leaning;
import org.isnad.network.Casebook;
import org.isnad.network.Network;
import org.isnad.network.Part;
import org.isnad.network.Sighting.Link;
import org.isnad.network.Tie;
import org.jspecify.annotations.Nullable;

/** Takes the cast of the model from a network. */
final class CastMaker {
  /** Longest way of an order. */
  private static final int MOST_STEPS = 4;

  private static final int MOST = 150;

  /** Somebody who is tied to a faction without a channel holds it this far. */
  private static final double LINKED = 0.5;

  private static final Set<Predicate> HOSTILE =
      Set.of(
          Predicate.RIVAL_OF,
          Predicate.FIGHTS,
          Predicate.DISOBEYS,
          Predicate.KILLED_BY,
          Predicate.SPLIT_FROM);

  private final Network network;
  private final Casebook book;
  private final Map<Integer, Map<Integer, Double>> into = new LinkedHashMap<>();

  private CastMaker(Network network) {
    this.network = network;
    this.book = network.book();
    for (Tie tie : network.ties()) {
      double strength = TieStrength.of(tie);
      int sender = tie.sender();
      if (strength > 0 && sender != Part.NOBODY) {
        into.computeIfAbsent(tie.other(sender), n -> new HashMap<>())
            .merge(sender, strength, Math::max);
      }
    }
  }

  /**
   * The cast.
   *
   * @param lost the actor who is lost, or {@link Part#NOBODY}
   */
  static Cast of(Network network, Map<Integer, Leaning> leanings, int lost) {
    return new CastMaker(network).cast(leanings, lost);
  }

  private Cast cast(Map<Integer, Leaning> leanings, int lost) {
    List<Integer> factions = into.keySet().stream().filter(n -> acts(n) && n != lost).toList();
    List<Map<Integer, Way>> whole = factions.stream().map(f -> ways(f, Part.NOBODY)).toList();
    Set<Integer> reaching = new TreeSet<>();
    whole.forEach(ways -> reaching.addAll(ways.keySet()));
    if (lost != Part.NOBODY) {
      reaching.add(lost);
    }
    List<Integer> principals = widest(reaching, whole, lost);
    List<Integer> kept = factions.stream().limit(MOST).toList();
    List<Map<Integer, Way>> left =
        lost == Part.NOBODY ? whole : factions.stream().map(f -> ways(f, lost)).toList();
    return new Cast(
        principals,
        kept,
        channelling(principals, whole, kept.size()),
        channelling(principals, left, kept.size()),
        principals.indexOf(lost),
        hold(kept, whole, lost),
        sides(principals, leanings),
        above(principals),
        successors(principals, lost),
        reaching.size() - principals.size() + factions.size() - kept.size());
  }

  /** Bodies that can carry out what they are told. */
  private boolean acts(int node) {
    return switch (book.node(node).kind()) {
      case ARMED_GROUP, MILITARY, PARTY, COALITION, COLLECTIVE -> true;
      case PERSON,
          SERVICE,
          OFFICE,
          GOVERNMENT,
          MEDIA,
          RELIGIOUS_BODY,
          COMPANY,
          ORGANISATION,
          PLACE,
          UNNAMED_SOURCE ->
          false;
    };
  }

  private List<Integer> widest(Set<Integer> all, List<Map<Integer, Way>> ways, int lost) {
    Map<Integer, Long> reach = new HashMap<>();
    all.forEach(n -> reach.put(n, ways.stream().filter(w -> w.containsKey(n)).count()));
    return all.stream()
        .sorted(
            Comparator.comparingInt((Integer n) -> n == lost ? 0 : 1)
                .thenComparingLong(n -> -reach.getOrDefault(n, 0L)))
        .limit(MOST)
        .sorted()
        .toList();
  }

  private record Way(double strength, int steps) {}

  /** The strongest way of each actor to a faction, by relaxing step after step. */
  private Map<Integer, Way> ways(int faction, int gone) {
    Map<Integer, Way> best = new LinkedHashMap<>();
    Map<Integer, Double> edge = Map.of(faction, 1.0);
    for (int step = 1; step <= MOST_STEPS; step++) {
      Map<Integer, Double> next = new LinkedHashMap<>();
      for (Map.Entry<Integer, Double> at : edge.entrySet()) {
        into.getOrDefault(at.getKey(), Map.of())
            .forEach((sender, s) -> next.merge(sender, s * at.getValue(), Math::max));
      }
      next.remove(gone);
      next.remove(faction);
      int steps = step;
      next.forEach(
          (n, s) ->
              best.merge(
                  n, new Way(s, steps), (old, now) -> now.strength > old.strength ? now : old));
      edge = next;
    }
    return best;
  }

  private static Channelling channelling(
      List<Integer> principals, List<Map<Integer, Way>> ways, int factions) {
    double[][] strength = new double[principals.size()][factions];
    int[][] steps = new int[principals.size()][factions];
    for (int p = 0; p < principals.size(); p++) {
      for (int f = 0; f < factions; f++) {
        Way way = ways.get(f).get(principals.get(p));
        strength[p][f] = way == null ? 0 : way.strength;
        steps[p][f] = way == null ? 0 : way.steps;
      }
    }
    return new Channelling(strength, steps);
  }

  private List<Double> hold(List<Integer> factions, List<Map<Integer, Way>> whole, int lost) {
    Set<Integer> linked = new HashSet<>();
    for (Tie tie : network.ties()) {
      boolean his = tie.subject() == lost || tie.object() == lost;
      if (his && !HOSTILE.contains(tie.predicate())) {
        linked.add(tie.other(lost));
      }
    }
    List<Double> hold = new ArrayList<>();
    for (int f = 0; f < factions.size(); f++) {
      Way way = whole.get(f).get(lost);
      double link = linked.contains(factions.get(f)) ? LINKED : 0;
      hold.add(Math.max(link, way == null ? 0 : way.strength));
    }
    return hold;
  }

  private static List<@Nullable Double> sides(
      List<Integer> principals, Map<Integer, Leaning> leanings) {
    List<@Nullable Double> sides = new ArrayList<>();
    for (int node : principals) {
      Leaning leaning = leanings.get(node);
      sides.add(leaning == null ? null : leaning.side());
    }
    return java.util.Collections.unmodifiableList(sides);
  }

  /** Whoever commands a principal most strongly. */
  private List<Integer> above(List<Integer> principals) {
    return principals.stream()
        .map(
            node ->
                into.getOrDefault(node, Map.of()).entrySet().stream()
                    .filter(e -> principals.contains(e.getKey()))
                    .max(
                        Map.Entry.<Integer, Double>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(e -> principals.indexOf(e.getKey()))
                    .orElse(Cast.NOBODY))
        .toList();
  }

  private List<Integer> successors(List<Integer> principals, int lost) {
    return book.of(Link.class).stream()
        .filter(l -> l.predicate() == Predicate.SUCCEEDS && l.ground().isAsserted())
        .filter(l -> l.object().node() == lost && network.lens().admits(l.ground()))
        .map(l -> principals.indexOf(l.subject().node()))
        .filter(p -> p >= 0)
        .distinct()
        .toList();
  }
}
