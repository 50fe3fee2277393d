package org.isnad.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.isnad.base.Id;
import org.isnad.base.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A hash of values in their order. Each is told by its text and its length, so that no two lists of
 * values hash alike by joining, and nothing is not the word 'null'.
 */
final class RowHash {
  private static final int SHORT_BYTES = 16;
  private final MessageDigest digest = Sha256.digest();

  RowHash add(@Nullable Object value) {
    byte[] bytes = String.valueOf(value).getBytes(StandardCharsets.UTF_8);
    int length = value == null ? -1 : bytes.length;
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
    digest.update(bytes);
    return this;
  }

  /** The first 128 bits, as hexadecimal digits. */
  String brief() {
    return HexFormat.of().formatHex(digest.digest(), 0, SHORT_BYTES);
  }

  /** All 256 bits, as hexadecimal digits. */
  String whole() {
    return HexFormat.of().formatHex(digest.digest());
  }

  Id id() {
    return new Id(brief());
  }
}
