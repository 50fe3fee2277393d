package org.isnad.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import org.isnad.base.Id;
import org.jspecify.annotations.Nullable;

/** Reads what {@link BookRow} wrote, in the same order. */
final class BookCursor {
  private static final int ID = 16;

  private final byte[] bytes;
  private int at;

  BookCursor(byte[] bytes) {
    this.bytes = bytes;
  }

  long number() {
    long value = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[at++];
      value |= (long) (next & 0x7f) << shift;
      shift += 7;
    } while (next < 0);
    return value;
  }

  int count() {
    return Math.toIntExact(number());
  }

  long signed() {
    long value = number();
    return (value >>> 1) ^ -(value & 1);
  }

  double real() {
    long bits = 0;
    for (int i = 0; i < Double.BYTES; i++) {
      bits = (bits << 8) | (bytes[at++] & 0xff);
    }
    return Double.longBitsToDouble(bits);
  }

  String text() {
    int length = count();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  Id id() {
    Id id = new Id(HexFormat.of().formatHex(bytes, at, at + ID));
    at += ID;
    return id;
  }

  boolean flag() {
    return bytes[at++] != 0;
  }

  @Nullable LocalDate day() {
    return flag() ? LocalDate.ofEpochDay(signed()) : null;
  }
}
