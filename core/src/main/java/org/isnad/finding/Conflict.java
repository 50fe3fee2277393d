package org.isnad.finding;

import java.util.List;
import org.isnad.network.Sighting.Deed;

/**
 * Two orders that pull in opposite directions on one matter.
 *
 * @param first the earlier
 * @param contrasted whether the report itself sets the one against the other
 * @param shared actors that both reach, the nearest to the first; empty where that is not told
 * @param reached how many actors both reach, with those that are not among the shared
 * @param followed violence in the days after both, in order of time
 */
record Conflict(
    Instruction first,
    Instruction second,
    boolean contrasted,
    List<Reached> shared,
    int reached,
    List<Deed> followed) {
  /** So many of the actors that both reach are kept. */
  static final int MOST_SHARED = 10;

  Conflict {
    shared = List.copyOf(shared);
    followed = List.copyOf(followed);
  }

  /** An actor that both orders reach, and how. */
  record Reached(int node, Reach.Way first, Reach.Way second) {}
}
