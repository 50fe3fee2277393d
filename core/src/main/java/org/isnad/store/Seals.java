package org.isnad.store;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;

/** Makes and checks the seals of a whole ledger. */
final class Seals {
  private final Handle handle;

  Seals(Handle handle) {
    this.handle = handle;
  }

  /** Seals what a case held before there were seals; nothing where it has some. */
  static void begin(Handle handle) {
    handle.useTransaction(
        transaction -> {
          if (Seal.last(transaction).number() == 0) {
            Inserts inserts = new Inserts(transaction);
            inserts.cover(new Seals(transaction).present().values());
            inserts.seal(Seal.time(InstantSource.system()));
          }
        });
  }

  /** Gives each row that is not as it was sealed, with what is wrong; returns the last seal. */
  Seal check(BiConsumer<String, String> fault) {
    Map<String, Sealed> present = present();
    Set<String> covered = new HashSet<>();
    Seal before = Seal.none();
    for (long number : numbers()) {
      Seal seal = seal(number);
      Seal expected = before.after(seal.covered(), seal.recordedAt());
      if (!seal.equals(expected)) {
        fault.accept("seal " + number, "it does not follow from the seal before it");
      }
      seal.rows().forEach(row -> check(row, present, covered, fault));
      before = seal;
    }
    present.keySet().stream()
        .filter(row -> !covered.contains(row))
        .forEach(row -> fault.accept(row, "it was not there when the case was last sealed"));
    return before;
  }

  private static void check(
      Sealed row,
      Map<String, Sealed> present,
      Set<String> covered,
      BiConsumer<String, String> fault) {
    covered.add(row.row());
    Sealed now = present.get(row.row());
    if (now == null) {
      fault.accept(row.row(), "it was recorded and is missing");
    } else if (!now.hash().equals(row.hash())) {
      fault.accept(row.row(), "it is not what was recorded");
    }
  }

  private List<Long> numbers() {
    return handle.select("SELECT number FROM seal ORDER BY number").mapTo(Long.class).list();
  }

  private Seal seal(long number) {
    return handle
        .select("SELECT covered, hash, recorded_at FROM seal WHERE number = ?", number)
        .map(
            (row, context) ->
                new Seal(number, row.getString(1), row.getString(2), row.getString(3)))
        .one();
  }

  /** Every row of the sealed tables as it is now. */
  private Map<String, Sealed> present() {
    Map<String, Sealed> rows = new HashMap<>();
    for (Table table : Table.values()) {
      if (table.sealed()) {
        handle
            .select(table.selectAll())
            .map(
                (row, context) ->
                    Sealed.of(table, Rows.values(row, table.columns().size()).values()))
            .useStream(all -> all.forEach(row -> rows.put(row.row(), row)));
      }
    }
    return rows;
  }
}
