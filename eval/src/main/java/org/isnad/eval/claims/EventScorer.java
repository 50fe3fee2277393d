package org.isnad.eval.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.isnad.eval.Counts;
import org.isnad.eval.claims.Assignment.Pair;
import org.isnad.eval.claims.GoldFile.Event;
import org.isnad.eval.claims.GoldFile.Responsibility;

/** Events: same class of kind and at least two clues (decisions D11-D13). */
final class EventScorer {
  private static final Map<String, String> CLASS =
      RelationScorer.classes(
          List.of(
              "attack airstrike raid clash foiled_attack killing death",
              "arrest release suspension",
              "meeting visit agreement",
              "statement claim denial threat order media_campaign protest",
              "appointment split coup policy investigation"));

  private final Pairing pairing;

  EventScorer(Pairing pairing) {
    this.pairing = pairing;
  }

  /** How many clues the gold has, and how many of them the output agrees on. */
  private record Clues(int have, int agree) {}

  List<Pair> score() {
    List<Event> gold = pairing.gold.file.events();
    List<Event> out = pairing.out.file.events();
    return Assignment.match(gold.size(), out.size(), (i, j) -> weight(gold.get(i), out.get(j)));
  }

  private OptionalDouble weight(Event g, Event o) {
    if (!classOf(g).equals(classOf(o))) {
      return OptionalDouble.empty();
    }
    Clues clues = clues(g, o);
    boolean touch = Pairing.touch(sentences(g), sentences(o));
    boolean fits = clues.have() > 0 ? clues.agree() >= Math.min(2, clues.have()) : touch;
    return fits
        ? OptionalDouble.of(
            8 * clues.agree()
                + 4 * RelationScorer.bit(touch)
                + 2 * RelationScorer.bit(g.kind().equals(o.kind()))
                + RelationScorer.bit(pairing.voice(g.saidBy(), o.saidBy())))
        : OptionalDouble.empty();
  }

  private static String classOf(Event e) {
    return CLASS.getOrDefault(e.kind(), e.kind());
  }

  private static List<String> sentences(Event e) {
    List<String> all = new ArrayList<>(List.of(e.sentence()));
    all.addAll(e.moreSentences());
    return all;
  }

  private Clues clues(Event g, Event o) {
    int have = 0;
    int agree = 0;
    if (g.date() != null && !g.date().isEmpty()) {
      have++;
      agree += RelationScorer.bit(Days.meet(g.date(), o.date()));
    }
    String place = g.place();
    if (place != null && !place.isEmpty()) {
      have++;
      agree += RelationScorer.bit(placeAgrees(place, o));
    }
    if (!g.agents().isEmpty()) {
      have++;
      agree += RelationScorer.bit(someEnd(g.agents(), o.agents()));
    }
    if (!g.targets().isEmpty()) {
      have++;
      agree += RelationScorer.bit(someEnd(g.targets(), withPlace(o.targets(), o, false)));
    }
    return new Clues(have, agree);
  }

  private static List<String> withPlace(List<String> targets, Event o, boolean first) {
    List<String> all = new ArrayList<>(targets);
    String place = o.place();
    if (place != null && !place.isEmpty()) {
      all.add(first ? 0 : all.size(), place);
    }
    return all;
  }

  private boolean placeAgrees(String place, Event o) {
    return withPlace(o.targets(), o, true).stream()
        .anyMatch(
            q ->
                pairing.ends(place, q)
                    || Pairing.anyAgree(
                        pairing.gold.formsOf(place, false), pairing.out.formsOf(q, false)));
  }

  private boolean someEnd(List<String> gold, List<String> out) {
    return gold.stream().anyMatch(x -> out.stream().anyMatch(y -> pairing.ends(x, y)));
  }

  /** (event, actor, stance) triples: matched, given, gold (decision D13). */
  Counts responsibility(List<Pair> pairs, List<String> missed, List<String> spurious) {
    List<Event> gold = pairing.gold.file.events();
    List<Event> out = pairing.out.file.events();
    Map<Integer, Integer> partner = new HashMap<>();
    pairs.forEach(p -> partner.put(p.row(), p.column()));
    int right = 0;
    int inGold = 0;
    int inOut = 0;
    for (int i = 0; i < gold.size(); i++) {
      List<Responsibility> x = unique(pairing.gold, gold.get(i));
      Integer j = partner.get(i);
      List<Responsibility> y = j == null ? List.of() : unique(pairing.out, out.get(j));
      List<Pair> m = Assignment.match(x.size(), y.size(), (p, q) -> same(x.get(p), y.get(q)));
      right += m.size();
      inGold += x.size();
      unmatched(x, m.stream().map(Pair::row).toList(), gold.get(i), missed);
      unmatched(y, m.stream().map(Pair::column).toList(), gold.get(i), spurious);
    }
    for (Event e : out) {
      inOut += unique(pairing.out, e).size();
    }
    return new Counts(right, inOut, inGold);
  }

  private static void unmatched(
      List<Responsibility> all, List<Integer> matched, Event event, List<String> into) {
    Set<Integer> hit = new HashSet<>(matched);
    for (int i = 0; i < all.size(); i++) {
      if (!hit.contains(i)) {
        Responsibility r = all.get(i);
        into.add(event.kind() + " " + event.date() + " " + r.actor() + " " + r.stance());
      }
    }
  }

  private OptionalDouble same(Responsibility x, Responsibility y) {
    return x.stance().equals(y.stance()) && pairing.ends(x.actor(), y.actor())
        ? OptionalDouble.of(0)
        : OptionalDouble.empty();
  }

  private static List<Responsibility> unique(Side side, Event e) {
    Map<List<String>, Responsibility> byActor = new LinkedHashMap<>();
    for (Responsibility r : e.responsibility()) {
      OptionalInt actor = side.find(r.actor());
      String key = actor.isPresent() ? "#" + actor.getAsInt() : Strings.norm(r.actor());
      byActor.put(List.of(key, r.stance()), r);
    }
    return List.copyOf(byActor.values());
  }
}
