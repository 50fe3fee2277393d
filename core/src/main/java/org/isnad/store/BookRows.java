package org.isnad.store;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.isnad.network.LazyList;

/** The rows of one section, each read when it is asked for. */
abstract class BookRows<E> extends LazyList<E> {
  private final MemorySegment body;
  private final BookIn.Entry entry;

  BookRows(MemorySegment body, BookIn.Entry entry) {
    this.body = body;
    this.entry = entry;
  }

  @Override
  public int size() {
    return entry.count();
  }

  @Override
  public E get(int index) {
    return read(cursor(body, entry, index), index);
  }

  abstract E read(BookCursor row, int index);

  static BookCursor cursor(MemorySegment body, BookIn.Entry entry, int index) {
    if (index < 0 || index >= entry.count()) {
      throw new IndexOutOfBoundsException(index);
    }
    long ends = entry.ends() + (long) index * Long.BYTES;
    long begin = index == 0 ? 0 : body.get(BookLayout.LONG, ends - Long.BYTES);
    long end = body.get(BookLayout.LONG, ends);
    byte[] bytes = new byte[Math.toIntExact(end - begin)];
    MemorySegment.copy(body, ValueLayout.JAVA_BYTE, entry.begin() + begin, bytes, 0, bytes.length);
    return new BookCursor(bytes);
  }
}
