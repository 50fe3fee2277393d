package org.isnad.base;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * A content hash: the same content has the same id wherever and whenever it is read.
 *
 * @param value 32 lower-case hexadecimal digits: the first 128 bits of a SHA-256
 */
public record Id(String value) implements Comparable<Id> {
  private static final int LENGTH = 32;

  public Id {
    if (!isId(value)) {
      throw new IllegalArgumentException("an id is 32 hexadecimal digits, not '" + value + "'");
    }
  }

  /** Ids are made by the million: no expression is compiled for each. */
  private static boolean isId(String value) {
    boolean digits = value.length() == LENGTH;
    for (int i = 0; digits && i < LENGTH; i++) {
      char c = value.charAt(i);
      digits = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }
    return digits;
  }

  /**
   * Hashes the kind and the parts; parts are length-prefixed, so no two lists collide by joining.
   */
  public static Id of(String kind, Object... parts) {
    StringBuilder all = new StringBuilder(kind);
    for (Object part : parts) {
      String text = String.valueOf(part);
      all.append('\u001f').append(text.length()).append(':').append(text);
    }
    byte[] hash = Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8));
    return new Id(HexFormat.of().formatHex(hash, 0, 16));
  }

  /** The first eight digits: what people are shown and may type. */
  public String brief() {
    return value.substring(0, 8);
  }

  @Override
  public int compareTo(Id other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
