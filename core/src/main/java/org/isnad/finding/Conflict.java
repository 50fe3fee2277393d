package org.isnad.finding;

import java.util.List;
import org.isnad.network.Sighting.Deed;

/**
 * Two orders that pull in opposite directions on one matter.
 *
 * @param first the earlier
 * @param contrasted whether the report itself sets the one against the other
 * @param shared actors that both reach; empty where that is not told
 * @param followed violence in the days after both, in order of time
 */
record Conflict(
    Instruction first,
    Instruction second,
    boolean contrasted,
    List<Reached> shared,
    List<Deed> followed) {
  Conflict {
    shared = List.copyOf(shared);
    followed = List.copyOf(followed);
  }

  /** An actor that both orders reach, and how. */
  record Reached(int node, Reach.Way first, Reach.Way second) {}
}
