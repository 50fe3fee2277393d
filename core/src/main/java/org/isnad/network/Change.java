package org.isnad.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What differs between two networks of one casebook.
 *
 * @param gained ties that only the second has
 * @param lost ties that only the first has
 * @param changed ties that both have, otherwise known or otherwise contested
 */
public record Change(List<Tie> gained, List<Tie> lost, List<Both> changed) {
  /** One tie in both. */
  public record Both(Tie before, Tie after) {}

  public Change {
    gained = List.copyOf(gained);
    lost = List.copyOf(lost);
    changed = List.copyOf(changed);
  }

  public static Change between(Network first, Network second) {
    Map<Tie.Key, Tie> left = new LinkedHashMap<>();
    first.ties().forEach(tie -> left.put(tie.key(), tie));
    List<Tie> gained = new ArrayList<>();
    List<Both> changed = new ArrayList<>();
    for (Tie tie : second.ties()) {
      Tie before = left.remove(tie.key());
      if (before == null) {
        gained.add(tie);
      } else if (differs(before, tie)) {
        changed.add(new Both(before, tie));
      }
    }
    return new Change(gained, List.copyOf(left.values()), changed);
  }

  private static boolean differs(Tie before, Tie after) {
    return before.status() != after.status()
        || before.origins() != after.origins()
        || before.isContested() != after.isContested();
  }
}
