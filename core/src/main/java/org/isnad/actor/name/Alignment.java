package org.isnad.actor.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which parts of two names go together: the most alike first, each part once. */
final class Alignment {
  static final double ALIKE = .76;
  private static final double INITIAL = .85;
  private static final double CONCEPT = .95;

  /** Parts {@code from..to} (exclusive) of one name and of the other, and how alike they are. */
  record Pair(int from, int to, int otherFrom, int otherTo, double likeness, String why) {
    double size() {
      return (to - from) + (otherTo - otherFrom);
    }
  }

  private Alignment() {}

  static List<Pair> of(List<NamePart> one, List<NamePart> other, NameKind kind) {
    List<Pair> all = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      for (int j = 0; j < other.size(); j++) {
        pairs(one, other, i, j, kind, all);
      }
    }
    all.sort(
        Comparator.comparingDouble((Pair p) -> -(p.likeness() + .01 * p.size()))
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

  private static void pairs(
      List<NamePart> one, List<NamePart> other, int i, int j, NameKind kind, List<Pair> out) {
    NamePart a = one.get(i);
    NamePart b = other.get(j);
    if (kind.hasWords() && a.concepts().stream().anyMatch(b.concepts()::contains)) {
      out.add(new Pair(i, i + 1, j, j + 1, CONCEPT, "means the same"));
    }
    if (a.role() == PartRole.NUMBER || b.role() == PartRole.NUMBER) {
      if (a.latin().equals(b.latin())) {
        out.add(new Pair(i, i + 1, j, j + 1, 1, "same number"));
      }
      return;
    }
    if (a.role() == PartRole.INITIAL || b.role() == PartRole.INITIAL) {
      if (!a.latin().isEmpty()
          && !b.latin().isEmpty()
          && a.latin().charAt(0) == b.latin().charAt(0)) {
        boolean both = a.role() == b.role();
        out.add(new Pair(i, i + 1, j, j + 1, both ? 1 : INITIAL, "same initial"));
      }
      return;
    }
    add(out, new Pair(i, i + 1, j, j + 1, WordLikeness.of(a, b), "sounds alike"));
    for (int more = 2; more <= 3; more++) {
      if (i + more <= one.size()) {
        double likeness = WordLikeness.of(NameParser.joined(one.subList(i, i + more)), b);
        add(out, new Pair(i, i + more, j, j + 1, likeness, "sounds alike when joined"));
      }
      if (j + more <= other.size()) {
        double likeness = WordLikeness.of(a, NameParser.joined(other.subList(j, j + more)));
        add(out, new Pair(i, i + 1, j, j + more, likeness, "sounds alike when joined"));
      }
    }
  }

  private static void add(List<Pair> out, Pair pair) {
    if (pair.likeness() >= ALIKE) {
      out.add(pair);
    }
  }
}
