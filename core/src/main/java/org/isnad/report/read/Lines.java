package org.isnad.report.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of bytes, each with its line end; longer ones come in pieces. */
final class Lines {
  private final InputStream in;
  private final int most;

  Lines(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /** The next line, at most {@code most} bytes of it; null after the last. */
  byte @Nullable [] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(160);
    int c = in.read();
    while (c >= 0) {
      line.write(c);
      if (c == '\n' || line.size() == most) {
        return line.toByteArray();
      }
      c = in.read();
    }
    return line.size() == 0 ? null : line.toByteArray();
  }
}
