package org.isnad.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Adds the rows of one transaction, and seals what was added at its end. */
final class Inserts {
  private final Handle handle;
  private final List<Sealed> added = new ArrayList<>();

  Inserts(Handle handle) {
    this.handle = handle;
  }

  /** Adds a row unless its key is there; gives how many were added, 0 or 1. */
  int add(Table table, @Nullable Object... values) {
    int count = run(table.insert(), Arrays.asList(values));
    if (count > 0 && table.sealed()) {
      added.add(Sealed.of(table, Arrays.asList(values)));
    }
    return count;
  }

  /** Takes rows that were there before into the next seal. */
  void cover(Collection<Sealed> rows) {
    added.addAll(rows);
  }

  /** Does nothing where nothing was added. */
  void seal(String now) {
    if (added.isEmpty()) {
      return;
    }
    Seal seal = Seal.last(handle).after(added, now);
    run(Table.SEAL.insert(), seal.values());
    added.clear();
  }

  private int run(String insert, List<@Nullable Object> values) {
    PreparedBatch batch = handle.prepareBatch(insert);
    add(batch, values);
    return Math.max(0, batch.execute()[0]);
  }

  /** Adds a row of values, in the order of the columns, to what is to be executed together. */
  static void add(PreparedBatch batch, List<@Nullable Object> values) {
    for (int i = 0; i < values.size(); i++) {
      batch.bind(i, values.get(i));
    }
    batch.add();
  }
}
