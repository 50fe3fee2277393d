package org.isnad.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was recorded.
 *
 * @param table its SQL name
 * @param key the values of its key
 * @param hash of all its values but packed bytes, which have a hash as their key
 */
record Sealed(String table, List<String> key, String hash) {
  /** Of a row with these values, in the order of the table's columns. */
  static Sealed of(Table table, List<? extends @Nullable Object> values) {
    RowHash hash = new RowHash();
    for (int i = 0; i < values.size(); i++) {
      if (!table.columns().get(i).equals(Table.PACKED)) {
        hash.add(values.get(i));
      }
    }
    List<String> key = values.subList(0, table.keyColumns()).stream().map(String::valueOf).toList();
    return new Sealed(table.sqlName(), key, hash.brief());
  }

  /** Without its hash: which row it is. */
  String row() {
    return table + " " + String.join(" ", key);
  }
}
