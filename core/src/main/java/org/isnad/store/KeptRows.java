package org.isnad.store;

import java.lang.foreign.MemorySegment;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Rows that are kept once they are read: few, or asked for again and again. */
final class KeptRows<E> extends BookRows<E> {
  private final BiFunction<BookCursor, Integer, E> reader;
  private final @Nullable Object[] kept;

  KeptRows(MemorySegment body, BookIn.Entry entry, BiFunction<BookCursor, Integer, E> reader) {
    super(body, entry);
    this.reader = reader;
    kept = new Object[entry.count()];
  }

  @Override
  @SuppressWarnings("unchecked") // only what was read is put in
  public E get(int index) {
    Object known = kept[index];
    if (known == null) {
      known = super.get(index);
      kept[index] = known;
    }
    return (E) known;
  }

  @Override
  E read(BookCursor row, int index) {
    return reader.apply(row, index);
  }
}
