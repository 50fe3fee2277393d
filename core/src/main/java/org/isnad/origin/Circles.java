package org.isnad.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.base.Id;
import org.isnad.origin.text.OutletKey;
import org.isnad.origin.text.Telling;
import org.isnad.report.Credit;

/**
 * Circular sourcing: reports of one story each of which has it from the next one's outlet, and the
 * last from the first's.
 */
public final class Circles {
  private static final int LONGEST = 6;

  private final Map<Id, Set<Id>> cites = new HashMap<>();
  private final Set<List<Id>> found = new LinkedHashSet<>();

  private Circles() {}

  /** Every circle once, beginning with its lowest id. */
  public static List<List<Id>> of(Origins origins) {
    Circles circles = new Circles();
    for (Link link : origins.links()) {
      Telling one = origins.telling(link.one());
      Telling other = origins.telling(link.other());
      circles.cite(one, other);
      circles.cite(other, one);
    }
    circles.cites.keySet().stream().sorted().forEach(id -> circles.walk(id, List.of(id)));
    return circles.found.stream().sorted(Comparator.comparing(List::getFirst)).toList();
  }

  private void cite(Telling from, Telling to) {
    OutletKey outlet = to.sourcing().outlet();
    if (outlet == null || CreditTo.sameOutlet(from, to)) {
      return;
    }
    boolean credited =
        from.sourcing().credits().stream()
            .filter(credit -> credit.kind() != Credit.Kind.PICTURE)
            .anyMatch(credit -> credit.outlet().matches(outlet));
    if (credited) {
      cites.computeIfAbsent(from.report(), id -> new TreeSet<>()).add(to.report());
    }
  }

  private void walk(Id start, List<Id> path) {
    for (Id next : cites.getOrDefault(path.getLast(), Set.of())) {
      if (next.equals(start)) {
        found.add(path);
      } else if (next.compareTo(start) > 0 && !path.contains(next) && path.size() < LONGEST) {
        List<Id> longer = new ArrayList<>(path);
        longer.add(next);
        walk(start, List.copyOf(longer));
      }
    }
  }
}
