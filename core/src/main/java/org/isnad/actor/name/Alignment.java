package org.isnad.actor.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which parts of two names go together: the most alike first, each part once. */
final class Alignment {
  private static final double PER_PART = .01;

  private Alignment() {}

  static List<Pair> of(List<NamePart> one, List<NamePart> other, NameKind kind) {
    List<Pair> all = Pairs.of(one, other, kind);
    all.sort(
        Comparator.comparingDouble((Pair p) -> -(p.likeness() + PER_PART * p.size()))
            .thenComparingInt(p -> Math.abs(p.from() - p.otherFrom()))
            .thenComparingInt(Pair::from)
            .thenComparingInt(Pair::otherFrom));
    return disjoint(all, one.size(), other.size());
  }

  private static List<Pair> disjoint(List<Pair> sorted, int size, int otherSize) {
    boolean[] used = new boolean[size];
    boolean[] otherUsed = new boolean[otherSize];
    List<Pair> out = new ArrayList<>();
    for (Pair pair : sorted) {
      if (free(used, pair.from(), pair.to()) && free(otherUsed, pair.otherFrom(), pair.otherTo())) {
        out.add(pair);
        take(used, pair.from(), pair.to());
        take(otherUsed, pair.otherFrom(), pair.otherTo());
      }
    }
    out.sort(Comparator.comparingInt(Pair::from));
    return out;
  }

  private static boolean free(boolean[] used, int from, int to) {
    for (int i = from; i < to; i++) {
      if (used[i]) {
        return false;
      }
    }
    return true;
  }

  private static void take(boolean[] used, int from, int to) {
    for (int i = from; i < to; i++) {
      used[i] = true;
    }
  }
}
