package org.isnad.eval.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.isnad.eval.Counts;
import org.isnad.eval.claims.Assignment.Pair;
import org.isnad.eval.claims.GoldFile.Relation;
import org.jspecify.annotations.Nullable;

/** Relations: same class of predicate, both ends agreeing (decisions D9-D11, D18). */
final class RelationScorer {
  private static final List<String> CLASSES =
      List.of(
          "directs commands controls leads heads founded",
          "member_of part_of subordinate_to official_of deputy_of spokesperson_of",
          "supports allied_with arms funds",
          "rival_of fights disobeys",
          "succeeds",
          "advises",
          "killed_by",
          "front_for attributed_to",
          "alias_of",
          "split_from",
          "brother_of family_of");
  private static final Map<String, String> CLASS = classes(CLASSES);
  private static final Map<String, String> INVERT =
      Map.of("parent_of", "part_of", "employs", "member_of");
  private static final Set<String> SYMMETRIC =
      Set.of(
          "allied_with", "rival_of", "fights", "alias_of", "brother_of", "family_of", "linked_to");

  private final Pairing pairing;
  private final boolean strict;

  RelationScorer(Pairing pairing, boolean strict) {
    this.pairing = pairing;
    this.strict = strict;
  }

  /**
   * The result.
   *
   * @param items gold items, each a list of readings
   * @param free outputs that fit a second reading of a found item: neither right nor wrong
   */
  record Result(
      List<List<Relation>> items, List<Relation> out, List<Pair> pairs, Set<Integer> free) {
    Counts counts() {
      return new Counts(pairs.size(), out.size() - free.size(), items.size());
    }
  }

  static Map<String, String> classes(List<String> lists) {
    Map<String, String> out = new HashMap<>();
    lists.forEach(list -> List.of(list.split(" ")).forEach(word -> out.put(word, list)));
    return out;
  }

  Result score() {
    List<List<Relation>> items = items(pairing.gold.file.relations());
    List<Relation> out = pairing.out.file.relations();
    List<Pair> pairs =
        Assignment.match(items.size(), out.size(), (i, j) -> weight(items.get(i), out.get(j)));
    return new Result(items, out, pairs, free(items, out, pairs));
  }

  private Set<Integer> free(List<List<Relation>> items, List<Relation> out, List<Pair> pairs) {
    Set<Integer> hit = new HashSet<>();
    pairs.forEach(p -> hit.add(p.column()));
    Set<Integer> free = new HashSet<>();
    for (int j = 0; j < out.size(); j++) {
      Relation o = out.get(j);
      boolean second =
          pairs.stream()
              .map(p -> items.get(p.row()))
              .anyMatch(item -> item.size() > 1 && item.stream().anyMatch(g -> fits(g, o)));
      if (!hit.contains(j) && second) {
        free.add(j);
      }
    }
    return free;
  }

  private static List<List<Relation>> items(List<Relation> gold) {
    List<List<Relation>> items = new ArrayList<>();
    Map<List<@Nullable Object>, List<Relation>> eitherOr = new LinkedHashMap<>();
    for (Relation r : gold) {
      String other = r.alternativeOf();
      if (other != null && !other.isEmpty()) {
        List<@Nullable Object> key = new ArrayList<>();
        key.add(r.subject());
        key.add(r.predicate());
        key.add(r.saidBy());
        key.add(Set.copyOf(List.of(r.object(), other)));
        List<Relation> item = eitherOr.computeIfAbsent(key, k -> new ArrayList<>());
        if (item.isEmpty()) {
          items.add(item);
        }
        item.add(r);
      } else {
        List<Relation> item = new ArrayList<>(List.of(r));
        item.addAll(r.alternatives());
        items.add(item);
      }
    }
    return items;
  }

  private OptionalDouble weight(List<Relation> readings, Relation o) {
    return readings.stream()
        .filter(g -> fits(g, o))
        .mapToDouble(
            g ->
                16 * bit(pairing.voice(g.saidBy(), o.saidBy()))
                    + 4 * bit(polarity(g).equals(polarity(o)))
                    + 2 * bit(Days.meet(g.when(), o.when()))
                    + bit(predicate(g).equals(predicate(o)))
                    + bit(Pairing.touch(sentences(g), sentences(o))))
        .max();
  }

  static int bit(boolean is) {
    return is ? 1 : 0;
  }

  private static List<String> sentences(Relation r) {
    List<String> all = new ArrayList<>(List.of(r.sentence()));
    all.addAll(r.moreSentences());
    return all;
  }

  private static String polarity(Relation r) {
    return r.polarity().isEmpty() ? "asserted" : r.polarity();
  }

  private static String predicate(Relation r) {
    return INVERT.getOrDefault(r.predicate(), r.predicate());
  }

  private static String subject(Relation r) {
    return INVERT.containsKey(r.predicate()) ? r.object() : r.subject();
  }

  private static String object(Relation r) {
    return INVERT.containsKey(r.predicate()) ? r.subject() : r.object();
  }

  boolean fits(Relation g, Relation o) {
    String p = predicate(g);
    String q = predicate(o);
    boolean sameClass =
        p.equals("linked_to") || CLASS.getOrDefault(p, p).equals(CLASS.getOrDefault(q, q));
    if (!sameClass || !endsAgree(g, o, SYMMETRIC.contains(p))) {
      return false;
    }
    return !strict || (polarity(g).equals(polarity(o)) && datesAgree(g.when(), o.when()));
  }

  private boolean endsAgree(Relation g, Relation o, boolean symmetric) {
    return (pairing.ends(subject(g), subject(o)) && pairing.ends(object(g), object(o)))
        || (symmetric
            && pairing.ends(subject(g), object(o))
            && pairing.ends(object(g), subject(o)));
  }

  private static boolean datesAgree(@Nullable String g, @Nullable String o) {
    boolean bothDated = g != null && !g.isEmpty() && o != null && !o.isEmpty();
    return !bothDated || Days.meet(g, o);
  }
}
