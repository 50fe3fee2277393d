package org.isnad.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.claim.Predicate;
import org.isnad.network.Sighting.Link;
import org.jspecify.annotations.Nullable;

/**
 * All that is ever said of one tie.
 *
 * @param links in order of reading
 * @param first the first day that any of them shows; null where none shows a day
 * @param last the last such day
 */
public record History(
    int subject,
    Predicate predicate,
    int object,
    List<Link> links,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {
  public History {
    links = List.copyOf(links);
  }

  static History of(int subject, Predicate predicate, int object, List<Link> links) {
    LocalDate first = null;
    LocalDate last = null;
    for (Link link : links) {
      Stretch stretch = Stretch.of(link);
      if (stretch != null) {
        first = first == null || stretch.from().isBefore(first) ? stretch.from() : first;
        last = last == null || stretch.until().isAfter(last) ? stretch.until() : last;
      }
    }
    return new History(subject, predicate, object, links, first, last);
  }

  /** Those that say it held, through a lens. */
  List<Link> assertedThrough(Lens lens) {
    List<Link> kept = new ArrayList<>(links.size());
    for (Link link : links) {
      if (link.ground().isAsserted() && lens.admits(link.ground())) {
        kept.add(link);
      }
    }
    return kept;
  }

  /** Those that deny or doubt it, through a lens. */
  List<Link> contestedThrough(Lens lens) {
    List<Link> kept = new ArrayList<>();
    for (Link link : links) {
      boolean told = link.ground().isTold() && !link.ground().isAsserted();
      if (told && lens.admits(link.ground())) {
        kept.add(link);
      }
    }
    return kept;
  }

  static int origins(List<Link> links) {
    if (links.size() == 1) {
      return 1;
    }
    Set<String> origins = new HashSet<>();
    links.forEach(link -> origins.add(link.ground().origin()));
    return origins.size();
  }
}
