package org.isnad.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.claim.Predicate;
import org.isnad.network.Sighting.Link;

/**
 * All that is ever said of one tie.
 *
 * @param tie its number
 * @param links in order of reading
 */
public record History(int tie, int subject, Predicate predicate, int object, List<Link> links) {
  public History {
    links = List.copyOf(links);
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
