package org.isnad.network;

import java.time.Instant;
import org.isnad.base.Id;

/**
 * A decision on whether a tie held all the while between two sightings of it. The newest decision
 * on a pair counts; a withdrawn one counts as none.
 *
 * @param earlier the claim of one sighting
 * @param later the claim of the other
 * @param by who decided
 * @param reason in their words
 */
public record Joining(
    Id earlier, Id later, Verdict verdict, String by, String reason, Instant recordedAt) {
  /** What was decided. */
  public enum Verdict {
    /** It held all the while. */
    JOINED,
    /** It did not. */
    APART,
    /** An earlier decision is taken back. */
    WITHDRAWN
  }

  public Joining {
    if (by.isBlank()) {
      throw new IllegalArgumentException("a decision is somebody's: say by whom");
    }
    if (earlier.equals(later)) {
      throw new IllegalArgumentException("two sightings are joined, not one with itself");
    }
  }
}
