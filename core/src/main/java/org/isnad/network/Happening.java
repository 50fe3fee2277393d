package org.isnad.network;

import java.util.List;
import org.isnad.claim.EventClass;

/**
 * What one report tells of one happening.
 *
 * @param sightings in order of the text, at least one
 */
public record Happening(EventClass kind, Source source, List<Sighting> sightings) {
  public Happening {
    sightings = LazyList.keep(sightings);
    if (sightings.isEmpty()) {
      throw new IllegalArgumentException("a happening is told by at least one claim");
    }
  }
}
