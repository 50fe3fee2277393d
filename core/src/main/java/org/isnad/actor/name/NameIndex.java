package org.isnad.actor.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names worth comparing with a name, among many: those that share a consonant skeleton with it,
 * rare skeletons first (blocking; Christen 2012, chapter 4). For one thread while names are added;
 * any number may ask afterwards.
 *
 * @param <K> what names belong to
 */
public final class NameIndex<K> {
  private static final int COMMON = 20_000;

  private final List<K> keys = new ArrayList<>();
  private final Map<String, List<Integer>> bySkeleton = new HashMap<>();

  /** Adds a name; one key may have many. */
  public void add(K key, NameForm name) {
    int number = keys.size();
    keys.add(key);
    for (String skeleton : Skeleton.of(name)) {
      bySkeleton.computeIfAbsent(skeleton, s -> new ArrayList<>()).add(number);
    }
  }

  public int size() {
    return keys.size();
  }

  /** The keys of the names nearest by their skeletons, best first, each once. */
  public List<K> candidates(NameForm name, int limit) {
    Map<Integer, Double> scores = new HashMap<>();
    for (String skeleton : Skeleton.of(name)) {
      List<Integer> found = bySkeleton.getOrDefault(skeleton, List.of());
      if (found.size() <= COMMON || scores.isEmpty()) {
        double rarity = Math.log(1 + (double) keys.size() / (1 + found.size()));
        found.forEach(number -> scores.merge(number, rarity, Double::sum));
      }
    }
    Map<K, Boolean> best = new LinkedHashMap<>();
    scores.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .takeWhile(e -> best.size() < limit)
        .forEach(e -> best.put(keys.get(e.getKey()), true));
    return List.copyOf(best.keySet());
  }
}
