package org.isnad.network;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.base.Id;

/** The decisions on joining that count. */
public final class Joinings {
  public static final Joinings NONE = new Joinings(List.of());

  private final Map<Pair, Joining> newest = new HashMap<>();

  /** From all decisions ever made, in any order. */
  public Joinings(List<Joining> all) {
    all.stream()
        .sorted(Comparator.comparing(Joining::recordedAt))
        .forEach(j -> newest.put(Pair.of(j.earlier(), j.later()), j));
    newest.values().removeIf(j -> j.verdict() == Joining.Verdict.WITHDRAWN);
  }

  private record Pair(Id one, Id other) {
    static Pair of(Id a, Id b) {
      return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
    }
  }

  public boolean isEmpty() {
    return newest.isEmpty();
  }

  /** What was decided on two claims, whichever is named first. */
  public Optional<Joining> on(Id claim, Id other) {
    return Optional.ofNullable(newest.get(Pair.of(claim, other)));
  }
}
