package org.isnad.store;

import java.util.List;
import org.isnad.network.Sighting;

/** The kinds of sightings by number. */
final class SightingKinds {
  private static final List<Class<? extends Sighting>> ALL =
      List.of(
          Sighting.Link.class,
          Sighting.Deed.class,
          Sighting.Command.class,
          Sighting.Blame.class,
          Sighting.Toll.class,
          Sighting.Bearing.class);

  private SightingKinds() {}

  static byte of(Sighting sighting) {
    return of(sighting.getClass());
  }

  static byte of(Class<? extends Sighting> kind) {
    return (byte) ALL.indexOf(kind);
  }
}
