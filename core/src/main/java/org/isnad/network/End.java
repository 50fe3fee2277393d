package org.isnad.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One end of the time of a tie.
 *
 * @param day null where it is open
 * @param why in a few words
 */
public record End(@Nullable LocalDate day, Kind kind, String why) {
  /** How an end is known. */
  public enum Kind {
    /** The tie is known from or until this day; it may have held before or after. */
    SEEN,
    /** It began or ended on this day. */
    TOLD,
    /** Nothing is known. */
    OPEN
  }

  static final End OPEN = new End(null, Kind.OPEN, "not told");
}
