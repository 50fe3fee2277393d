package org.isnad.report.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How many bytes of the files it was given a reader has taken in. Kept by the thread that reads,
 * looked at by any.
 */
public final class Meter {
  private volatile long bytes;

  public long bytes() {
    return bytes;
  }

  void to(long total) {
    bytes = total;
  }

  /** The stream, with every byte that is taken from it counted. */
  InputStream of(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int value = in.read();
        to(bytes + (value < 0 ? 0 : 1));
        return value;
      }

      @Override
      public int read(byte[] into, int offset, int length) throws IOException {
        int read = in.read(into, offset, length);
        to(bytes + Math.max(0, read));
        return read;
      }
    };
  }
}
