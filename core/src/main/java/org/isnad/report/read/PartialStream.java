package org.isnad.report.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream that ends where the one beneath it breaks, and remembers why: what came before is kept.
 * One that breaks before its first byte throws.
 */
final class PartialStream extends FilterInputStream {
  private @Nullable IOException failure;
  private boolean begun;

  PartialStream(InputStream in) {
    super(in);
  }

  /** Why it broke, or null when it did not. */
  @Nullable IOException failure() {
    return failure;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (failure != null) {
      return -1;
    }
    try {
      int read = in.read(bytes, offset, length);
      begun |= read > 0;
      return read;
    } catch (Budget.Exceeded e) {
      throw e;
    } catch (IOException e) {
      if (!begun) {
        throw e;
      }
      failure = e;
      return -1;
    }
  }

  /** The archive around it goes on. */
  @Override
  public void close() {}
}
