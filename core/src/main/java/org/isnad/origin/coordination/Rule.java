package org.isnad.origin.coordination;

import java.time.Duration;

/**
 * What counts as coordinated.
 *
 * @param window two shares of one object at most this far apart are a pair; at least 0
 * @param minParticipation how many shares an account must have, and how many of them in pairs
 *     before a pair is kept for it; at least 1
 */
public record Rule(Duration window, int minParticipation) {
  public Rule {
    if (window.isNegative()) {
      throw new IllegalArgumentException("a window is at least 0 s, not " + window);
    }
    if (minParticipation < 1) {
      throw new IllegalArgumentException(
          "the least participation is at least 1, not " + minParticipation);
    }
  }
}
