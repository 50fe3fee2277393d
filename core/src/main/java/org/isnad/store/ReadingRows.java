package org.isnad.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isnad.base.Id;

/**
 * The rows of one reading, without the columns {@code reading} and {@code ordinal}: the reading's
 * id is made from them, and their order gives the ordinal.
 *
 * @param report the report that was read
 * @param tokens how many it has
 * @param sentences JSON
 * @param passedOver JSON
 * @param tables every table of {@link Table#OF_A_READING}
 */
record ReadingRows(
    Id report, long tokens, String sentences, String passedOver, Map<Table, List<Row>> tables) {
  ReadingRows {
    tables = new EnumMap<>(tables);
  }

  List<Row> rows(Table table) {
    return tables.getOrDefault(table, List.of());
  }

  /** Hash of the report's id and every value: any changed, added or lost row changes it. */
  Id id() {
    RowHash hash = new RowHash();
    hash.add(report);
    hash.add(tokens);
    hash.add(sentences);
    hash.add(passedOver);
    for (Table table : Table.OF_A_READING) {
      if (table == Table.INCIDENT_MEMBER && rows(table).isEmpty()) {
        continue; // readings made before there was this table keep their ids
      }
      hash.add(table.sqlName());
      rows(table).forEach(row -> row.values().forEach(hash::add));
    }
    return hash.id();
  }
}
