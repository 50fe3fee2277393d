package org.isnad.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Writes columns and sections, and at the end their contents. */
final class BookOut {
  private final OutputStream out;
  private final List<Long> contents = new ArrayList<>();
  private long at;

  BookOut(OutputStream out) {
    this.out = out;
  }

  /** Makes one row of an element. */
  interface RowMaker<E> {
    void make(BookRow row, E element);
  }

  void column(int[] values) throws IOException {
    contents.addAll(List.of(at, at, (long) values.length));
    byte[] bytes = new byte[Math.multiplyExact(Integer.BYTES, values.length)];
    ByteBuffer.wrap(bytes).order(BookLayout.ORDER).asIntBuffer().put(values);
    put(bytes);
  }

  void bytes(byte[] values) throws IOException {
    contents.addAll(List.of(at, at, (long) values.length));
    put(values);
  }

  <E> void section(List<E> elements, RowMaker<E> maker) throws IOException {
    long begin = at;
    long[] ends = new long[elements.size()];
    BookRow row = new BookRow();
    for (int i = 0; i < ends.length; i++) {
      maker.make(row, elements.get(i));
      put(row.take());
      ends[i] = at - begin;
    }
    contents.addAll(List.of(begin, at, (long) ends.length));
    longs(ends);
  }

  void contents() throws IOException {
    long begin = at;
    longs(contents.stream().mapToLong(Long::longValue).toArray());
    longs(new long[] {begin});
  }

  private void longs(long[] values) throws IOException {
    byte[] bytes = new byte[Math.multiplyExact(Long.BYTES, values.length)];
    ByteBuffer.wrap(bytes).order(BookLayout.ORDER).asLongBuffer().put(values);
    put(bytes);
  }

  private void put(byte[] bytes) throws IOException {
    out.write(bytes);
    at += bytes.length;
  }
}
