package org.isnad.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.isnad.base.Id;
import org.isnad.network.Joining;
import org.jdbi.v3.core.Handle;

/** Decisions on joining to rows and back. */
final class JoiningRows {
  private JoiningRows() {}

  static void add(Handle handle, Joining joining) {
    Id id =
        Id.of(
            "joining",
            joining.earlier(),
            joining.later(),
            joining.verdict(),
            joining.by(),
            joining.reason(),
            joining.recordedAt());
    Inserts inserts = new Inserts(handle);
    inserts.add(
        Table.JOINING,
        id.value(),
        joining.earlier().value(),
        joining.later().value(),
        joining.verdict().name().toLowerCase(Locale.ROOT),
        joining.by(),
        joining.reason(),
        joining.recordedAt().toString());
    inserts.seal(joining.recordedAt().toString());
  }

  static List<Joining> all(Handle handle) {
    return handle
        .select(
            "SELECT earlier, later, verdict, decided_by, reason, recorded_at FROM joining ORDER BY"
                + " recorded_at, id")
        .map(
            (row, context) ->
                new Joining(
                    new Id(row.getString(1)),
                    new Id(row.getString(2)),
                    Joining.Verdict.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                    row.getString(4),
                    row.getString(5),
                    Instant.parse(row.getString(6))))
        .list();
  }
}
