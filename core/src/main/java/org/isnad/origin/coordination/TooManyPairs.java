package org.isnad.origin.coordination;

import java.time.Duration;

/** So many shares of one object lie within the window that their pairs cannot be held. */
public final class TooManyPairs extends RuntimeException {
  TooManyPairs(long pairs, int most, String object, long ofObject, Duration window) {
    super(
        ("A window of %s gives %,d pairs, and %,d is the most; '%s' alone gives %,d."
                + " Take a shorter window, or leave that object out.")
            .formatted(window, pairs, most, object, ofObject));
  }
}
