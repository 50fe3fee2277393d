package org.isnad.eval.origins;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a folder says of its reports. A group is {@code {"original": id or null, "kind": ..., "ids":
 * [...]}}; the list may also be called {@code reports}, {@code members} or {@code copies}, the
 * whole group may be a bare list, and {@code directions} (pairs from, to) may say more than {@code
 * original}. Groups that share a report are one telling. Reports in no group stand alone.
 *
 * @param pairs all pairs of one telling
 * @param directions from what was copied to the copy, where it is told
 * @param kinds how a pair came about, where it is told
 * @param negatives pairs that the folder names as independent
 */
record OriginGold(
    Set<Pair> pairs, Set<Direction> directions, Map<Pair, String> kinds, Set<Pair> negatives) {
  /** Two ids, in their order. */
  record Pair(String one, String other) {
    static Pair of(String a, String b) {
      return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
    }
  }

  record Direction(String from, String to) {}

  /** Whether a pair, a direction or a negative names it. */
  boolean speaksOf(String id) {
    return Stream.concat(pairs.stream(), negatives.stream())
            .anyMatch(pair -> pair.one().equals(id) || pair.other().equals(id))
        || directions.stream().anyMatch(d -> d.from().equals(id) || d.to().equals(id));
  }

  /** What it says of these reports: an original that the folder does not hold can be no pair. */
  OriginGold among(Set<String> ids) {
    return new OriginGold(
        held(pairs, ids),
        directions.stream()
            .filter(d -> ids.contains(d.from()) && ids.contains(d.to()))
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        kinds.entrySet().stream()
            .filter(e -> ids.contains(e.getKey().one()) && ids.contains(e.getKey().other()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
        held(negatives, ids));
  }

  private static Set<Pair> held(Set<Pair> pairs, Set<String> ids) {
    return pairs.stream()
        .filter(pair -> ids.contains(pair.one()) && ids.contains(pair.other()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static OriginGold of(JsonNode root) throws IOException {
    Reader reader = new Reader();
    for (JsonNode group : root.path("groups")) {
      reader.group(group);
    }
    Set<Pair> negatives = new LinkedHashSet<>();
    for (JsonNode pair : root.path("negatives")) {
      List<String> ids = strings(pair.isObject() ? list(pair) : pair);
      for (int i = 0; i < ids.size(); i++) {
        for (int j = i + 1; j < ids.size(); j++) {
          negatives.add(Pair.of(ids.get(i), ids.get(j)));
        }
      }
    }
    return reader.gold(negatives);
  }

  private static JsonNode list(JsonNode group) throws IOException {
    for (String name : List.of("ids", "reports", "members", "copies", "pair")) {
      if (group.path(name).isArray()) {
        return group.path(name);
      }
    }
    throw new IOException("groups.json: a group has no list of ids: " + group);
  }

  private static List<String> strings(JsonNode list) {
    List<String> all = new ArrayList<>();
    for (JsonNode one : list) {
      all.add(one.isObject() ? one.path("id").asString() : one.asString());
    }
    return all;
  }

  private static final class Reader {
    private final Map<String, Set<String>> members = new HashMap<>();
    private final Set<Direction> directions = new LinkedHashSet<>();
    private final Map<Pair, String> kinds = new HashMap<>();

    void group(JsonNode group) throws IOException {
      Set<String> ids = new LinkedHashSet<>(strings(group.isArray() ? group : list(group)));
      String original = group.isArray() ? "" : group.path("original").asString("");
      if (!original.isEmpty()) {
        ids.add(original);
      }
      join(ids);
      directions(group, original, ids);
      String kind = group.isArray() ? "" : group.path("kind").asString("");
      List<String> all = List.copyOf(ids);
      for (int i = 0; i < all.size() && !kind.isEmpty(); i++) {
        for (int j = i + 1; j < all.size(); j++) {
          kinds.putIfAbsent(Pair.of(all.get(i), all.get(j)), kind);
        }
      }
    }

    private void directions(JsonNode group, String original, Set<String> ids) {
      JsonNode told = group.isArray() ? null : group.path("directions");
      if (told != null && told.isArray()) {
        for (JsonNode pair : told) {
          directions.add(new Direction(pair.get(0).asString(), pair.get(1).asString()));
        }
      } else if (!original.isEmpty()) {
        ids.stream()
            .filter(id -> !id.equals(original))
            .forEach(id -> directions.add(new Direction(original, id)));
      }
    }

    private void join(Set<String> ids) {
      Set<String> all = new LinkedHashSet<>(ids);
      ids.forEach(id -> all.addAll(members.getOrDefault(id, Set.of())));
      all.forEach(id -> members.put(id, all));
    }

    OriginGold gold(Set<Pair> negatives) {
      Set<Pair> pairs = new LinkedHashSet<>();
      members.forEach(
          (id, all) ->
              all.stream().filter(o -> !o.equals(id)).forEach(o -> pairs.add(Pair.of(id, o))));
      return new OriginGold(pairs, directions, kinds, negatives);
    }
  }
}
