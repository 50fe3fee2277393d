package org.isnad.store;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.isnad.base.Sha256;

/**
 * The bytes of a file as received.
 *
 * @param sha256 of the bytes, 64 hexadecimal digits
 * @param size of the bytes, uncompressed
 * @param zlib the bytes, compressed (RFC 1950); not copied, treat as read-only
 */
@SuppressWarnings("ArrayRecordComponent") // read-only by contract
public record Artifact(String sha256, long size, byte[] zlib) {
  private static final int BUFFER = 1 << 16;

  public static Artifact of(byte[] bytes) {
    return new Artifact(Sha256.hex(bytes), bytes.length, deflate(bytes));
  }

  /**
   * The bytes as received.
   *
   * @throws DataFormatException when what is stored is not what was compressed, or more of it
   */
  public byte[] bytes() throws DataFormatException {
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(zlib);
      ByteArrayOutputStream out = new ByteArrayOutputStream((int) Math.min(size, 1 << 26));
      byte[] buffer = new byte[BUFFER];
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        if ((count == 0 && !inflater.finished()) || out.size() > size) {
          throw new DataFormatException("the compressed bytes end early or run on");
        }
        out.write(buffer, 0, count);
      }
      return out.toByteArray();
    }
  }

  private static byte[] deflate(byte[] bytes) {
    try (Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION)) {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
      byte[] buffer = new byte[BUFFER];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    }
  }
}
