package org.isnad.store;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What one transaction added. Each seal's hash covers that of the seal before, so that no row can
 * be changed, slipped in or taken out unseen before a seal whose hash somebody has noted (Haber and
 * Stornetta 1991).
 *
 * @param number from 1
 * @param covered JSON: the rows, each with its hash
 * @param hash of the hash before, the number, what is covered and the time
 * @param recordedAt ISO 8601, UTC
 */
record Seal(long number, String covered, String hash, String recordedAt) {
  private static final Seal NONE = new Seal(0, "[]", "", "");

  /** The newest without what it covers, or one numbered 0 where there is none. */
  static Seal last(Handle handle) {
    return handle
        .select("SELECT number, hash, recorded_at FROM seal ORDER BY number DESC LIMIT 1")
        .map(
            (row, context) ->
                new Seal(row.getLong(1), NONE.covered(), row.getString(2), row.getString(3)))
        .findFirst()
        .orElse(NONE);
  }

  /** The time of recording as it is written. */
  static String time(InstantSource clock) {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
  }

  static Seal none() {
    return NONE;
  }

  Seal after(List<Sealed> rows, String now) {
    return after(Json.write(rows, Json.SEALED), now);
  }

  Seal after(String rows, String now) {
    long next = number + 1;
    String chained = new RowHash().add(hash).add(next).add(rows).add(now).whole();
    return new Seal(next, rows, chained, now);
  }

  List<Sealed> rows() {
    return Json.read(covered, Json.SEALED);
  }

  List<@Nullable Object> values() {
    return List.of(number, covered, hash, recordedAt);
  }
}
