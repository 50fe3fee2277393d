package org.isnad.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that a case holds, as text: two cases with equal dumps say the same. */
public final class LedgerDump {
  private static final List<String> BYTES = List.of("zlib", "fingerprints", "signals");

  private LedgerDump() {}

  /** Without runs and times of recording: what was read, not when. */
  public static String of(Ledger ledger) {
    return Stream.of(Table.values())
        .filter(table -> table != Table.RUN && table != Table.SEAL)
        .map(table -> rows(ledger, table, false))
        .collect(Collectors.joining());
  }

  /** With runs and times of recording. */
  static String everything(Ledger ledger) {
    return Stream.of(Table.values())
        .map(table -> rows(ledger, table, true))
        .collect(Collectors.joining());
  }

  private static String rows(Ledger ledger, Table table, boolean clocks) {
    String columns =
        table.columns().stream()
            .filter(c -> clocks || !List.of("run", "recorded_at").contains(c))
            .map(c -> BYTES.contains(c) ? "hex(" + c + ")" : c)
            .collect(Collectors.joining(", "));
    int width = columns.split(", ").length;
    String key =
        table == Table.READING ? "number" : Table.OF_A_READING.contains(table) ? "1, 2" : "1";
    return ledger
        .handle()
        .select("SELECT %s FROM %s ORDER BY %s".formatted(columns, table.sqlName(), key))
        .map((row, context) -> table.sqlName() + Rows.values(row, width).values() + "\n")
        .stream()
        .collect(Collectors.joining());
  }
}
