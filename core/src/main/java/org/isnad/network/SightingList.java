package org.isnad.network;

import java.util.List;

/** Lazy sightings that tell those of one kind without making the others. */
public abstract class SightingList extends LazyList<Sighting> {
  /** Those of one kind, in order of reading. */
  public abstract <S extends Sighting> List<S> of(Class<S> kind);
}
