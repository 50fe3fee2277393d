package org.isnad.report.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of bytes, each with its line end; longer ones come in pieces. */
final class Lines {
  private final InputStream in;
  private final int most;
  private final byte[] buffer = new byte[64 * 1024];
  private int at;
  private int end;

  Lines(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /** The next line, at most {@code most} bytes of it; null after the last. */
  byte @Nullable [] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(160);
    while (fill()) {
      int stop = Math.min(end, at + most - line.size());
      int i = at;
      while (i < stop && buffer[i] != '\n') {
        i++;
      }
      boolean ended = i < stop;
      int next = ended ? i + 1 : i;
      line.write(buffer, at, next - at);
      at = next;
      if (ended || line.size() == most) {
        return line.toByteArray();
      }
    }
    return line.size() == 0 ? null : line.toByteArray();
  }

  private boolean fill() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(buffer));
    }
    return at < end;
  }
}
