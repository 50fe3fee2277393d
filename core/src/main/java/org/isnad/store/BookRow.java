package org.isnad.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import org.isnad.base.Id;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of one row, written at the end. Numbers take as many bytes as they need, seven bits each,
 * the lowest first; {@link BookCursor} reads them.
 */
final class BookRow {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);

  /** At least 0. */
  void number(long value) {
    long left = value;
    while (left > 0x7f) {
      bytes.write((int) ((left & 0x7f) | 0x80));
      left >>>= 7;
    }
    bytes.write((int) left);
  }

  void signed(long value) {
    number((value << 1) ^ (value >> 63));
  }

  void real(double value) {
    long bits = Double.doubleToLongBits(value);
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes.write((int) (bits >>> shift));
    }
  }

  void text(String text) {
    byte[] all = text.getBytes(StandardCharsets.UTF_8);
    number(all.length);
    bytes.writeBytes(all);
  }

  void id(Id id) {
    bytes.writeBytes(HexFormat.of().parseHex(id.value()));
  }

  void flag(boolean value) {
    bytes.write(value ? 1 : 0);
  }

  void day(@Nullable LocalDate day) {
    flag(day != null);
    if (day != null) {
      signed(day.toEpochDay());
    }
  }

  byte[] take() {
    byte[] all = bytes.toByteArray();
    bytes.reset();
    return all;
  }
}
