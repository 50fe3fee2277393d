package org.isnad.store;

import java.lang.foreign.MemorySegment;
import org.isnad.network.TieTable;

/** Finds columns and sections in the body of a kept casebook. */
final class BookIn {
  private static final int COLUMNS = TieTable.Column.values().length;
  private static final int NUMBERS = 3;

  private final MemorySegment body;
  private final long contents;

  /**
   * Where one stands.
   *
   * @param begin of its numbers or rows
   * @param ends where it is told at which byte each row ends
   * @param count how many it has
   */
  record Entry(long begin, long ends, int count) {}

  BookIn(MemorySegment body) {
    this.body = body;
    contents = body.get(BookLayout.LONG, body.byteSize() - Long.BYTES);
  }

  MemorySegment body() {
    return body;
  }

  /** The numbers of the n-th column. */
  int[] column(int number) {
    Entry entry = entry(number);
    int[] values = new int[entry.count()];
    MemorySegment.copy(body, BookLayout.INT, entry.begin(), values, 0, values.length);
    return values;
  }

  Entry section(BookLayout.Section section) {
    return entry(COLUMNS + java.util.List.of(BookLayout.Section.values()).indexOf(section));
  }

  private Entry entry(int number) {
    long at = contents + (long) number * NUMBERS * Long.BYTES;
    return new Entry(
        body.get(BookLayout.LONG, at),
        body.get(BookLayout.LONG, at + Long.BYTES),
        Math.toIntExact(body.get(BookLayout.LONG, at + 2 * Long.BYTES)));
  }
}
