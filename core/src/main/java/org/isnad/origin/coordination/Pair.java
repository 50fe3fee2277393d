package org.isnad.origin.coordination;

import java.time.Duration;

/**
 * Two accounts that carried one object within the window.
 *
 * @param earlier who was first; of two at the same moment, the one that the data gave first
 */
public record Pair(Share earlier, Share later) {
  public String object() {
    return earlier.object();
  }

  public Duration apart() {
    return Duration.between(earlier.at(), later.at());
  }
}
