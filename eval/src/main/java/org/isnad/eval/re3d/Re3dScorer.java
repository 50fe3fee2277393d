package org.isnad.eval.re3d;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.eval.Counts;
import org.isnad.eval.claims.Assignment;

/**
 * Scores entities and relations. Exact: same span and type. Relaxed: same type and overlapping
 * spans. Relations: see {@link Relation#agrees}. Each is matched one to one with as many pairs as
 * possible; sums are over documents.
 */
final class Re3dScorer {
  private final Map<String, Counts> counts = new TreeMap<>();

  void add(Document gold, List<Entity> entities, List<Relation> relations) {
    Map<String, List<Entity>> want =
        gold.entities().stream().collect(Collectors.groupingBy(Entity::type));
    Map<String, List<Entity>> got = entities.stream().collect(Collectors.groupingBy(Entity::type));
    want.forEach((type, list) -> entities(type, list, got.getOrDefault(type, List.of())));
    got.forEach(
        (type, list) -> {
          if (!want.containsKey(type)) {
            entities(type, List.of(), list);
          }
        });
    relations(gold.relations(), relations);
  }

  private void entities(String type, List<Entity> gold, List<Entity> output) {
    List<Assignment.Pair> pairs = overlapping(gold, output);
    double exact = (double) gold.stream().filter(output::contains).count();
    for (String name : List.of("", "." + type)) {
      put("entities" + name + ".exact", exact, output.size(), gold.size());
      put("entities" + name + ".relaxed", pairs.size(), output.size(), gold.size());
    }
  }

  /** The pairs of one type that overlap, by place in the lists. */
  static List<Assignment.Pair> overlapping(List<Entity> gold, List<Entity> output) {
    return Assignment.match(
        gold.size(),
        output.size(),
        (i, j) ->
            gold.get(i).span().overlaps(output.get(j).span())
                ? OptionalDouble.of(gold.get(i).equals(output.get(j)) ? 1 : 0)
                : OptionalDouble.empty());
  }

  private void relations(List<Relation> gold, List<Relation> output) {
    List<Assignment.Pair> pairs = agreeing(gold, output);
    put("relations", pairs.size(), output.size(), gold.size());
    Map<String, Long> right =
        pairs.stream()
            .collect(Collectors.groupingBy(p -> gold.get(p.row()).type(), Collectors.counting()));
    gold.forEach(r -> put("relations." + r.type(), 0, 0, 1));
    output.forEach(r -> put("relations." + r.type(), 0, 1, 0));
    right.forEach((type, n) -> put("relations." + type, (double) n, 0, 0));
  }

  /** The pairs of relations that agree, by place in the lists. */
  static List<Assignment.Pair> agreeing(List<Relation> gold, List<Relation> output) {
    return Assignment.match(
        gold.size(),
        output.size(),
        (i, j) ->
            gold.get(i).agrees(output.get(j))
                ? OptionalDouble.of(gold.get(i).equals(output.get(j)) ? 1 : 0)
                : OptionalDouble.empty());
  }

  private void put(String key, double right, double output, double gold) {
    counts.merge(key, new Counts(right, output, gold), Counts::plus);
  }

  /** The counts of a dotted key without its last part: {@code entities.exact}. */
  Counts counts(String key) {
    return counts.getOrDefault(key, Counts.NONE);
  }

  /** Totals first, then types by name. */
  void put(Map<String, Double> scores) {
    for (String key : List.of("entities.exact", "entities.relaxed", "relations")) {
      counts(key).put(key, scores);
    }
    counts.forEach(
        (key, value) -> {
          if (!scores.containsKey(key + ".f1")) {
            value.put(key, scores);
          }
        });
  }
}
