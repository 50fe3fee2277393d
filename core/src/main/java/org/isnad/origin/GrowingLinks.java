package org.isnad.origin;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.isnad.base.Id;
import org.isnad.origin.KeptLinks.Growth;
import org.isnad.origin.KeptLinks.Pair;
import org.isnad.origin.LinkFinder.Runner;
import org.isnad.origin.text.LookupKeys;
import org.isnad.origin.text.Telling;

/**
 * The links of a case that grows. Only pairs that were never compared are compared; which pairs are
 * worth it is looked up anew among all, for it depends on what is common in the whole case. So
 * reports that arrive one by one, in any order, end in the links that all at once give.
 */
public final class GrowingLinks {
  private final KeptLinks kept;
  private final SortedMap<Id, LookupKeys> arrived = new TreeMap<>();
  private final Map<Pair, Optional<Link>> compared = new HashMap<>();
  private final Set<Pair> linked = new HashSet<>();

  private GrowingLinks(KeptLinks kept) {
    this.kept = kept;
  }

  /**
   * What these reports add.
   *
   * @param added reports of which nothing is kept
   * @param source gives every report, kept or added; asked for as seldom as {@link LinkFinder} does
   */
  public static Growth grow(KeptLinks kept, Collection<Id> added, Function<Id, Telling> source) {
    Function<Id, Telling> held = new HeldTellings(source);
    GrowingLinks growing = new GrowingLinks(kept);
    added.forEach(id -> growing.arrived.put(id, LookupKeys.of(held.apply(id))));
    if (!growing.arrived.isEmpty()) {
      growing.look(held);
    }
    return growing.growth();
  }

  private void look(Function<Id, Telling> held) {
    SortedMap<Id, LookupKeys> all = new TreeMap<>(kept.keys());
    all.putAll(arrived);
    List<Id> ids = List.copyOf(all.keySet());
    Candidates candidates = new Candidates();
    all.values().forEach(candidates::add);
    Pairs looked = candidates.pairs(Runner.HERE);
    Pairs fresh = new Pairs();
    for (int i = 0; i < looked.size(); i++) {
      Pair pair = new Pair(ids.get(looked.one(i)), ids.get(looked.other(i)), looked.isWritten(i));
      Optional<Link> before = kept.compared().get(pair);
      if (before == null) {
        fresh.add(looked.one(i), looked.other(i), looked.isWritten(i));
      } else if (before.isPresent()) {
        linked.add(pair);
      }
    }
    new PairComparer(ids, held, Runner.HERE).compare(fresh, this::take);
  }

  private void take(Id one, Id other, boolean written, Optional<Link> found) {
    Pair pair = new Pair(one, other, written);
    compared.put(pair, found);
    if (found.isPresent()) {
      linked.add(pair);
    }
  }

  private Growth growth() {
    Set<Pair> come = new HashSet<>(linked);
    come.removeAll(kept.current());
    Set<Pair> gone = new HashSet<>();
    if (!arrived.isEmpty()) {
      gone.addAll(kept.current());
      gone.removeAll(linked);
    }
    return new Growth(arrived, compared, come, gone);
  }

  /** The links that count among what is kept. */
  public static List<Link> of(KeptLinks kept) {
    return kept.current().stream()
        .map(pair -> Objects.requireNonNull(kept.compared().get(pair)).orElseThrow())
        .toList();
  }
}
