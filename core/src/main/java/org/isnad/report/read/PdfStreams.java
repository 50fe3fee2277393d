package org.isnad.report.read;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Counts what a PDF's compressed streams would expand to, before they are expanded in memory. */
final class PdfStreams {
  private static final byte[] MARK = "stream".getBytes(StandardCharsets.US_ASCII);

  private PdfStreams() {}

  /**
   * Checks the streams.
   *
   * @throws Budget.Exceeded when they expand too much
   */
  static void check(byte[] bytes, Limits limits) throws Budget.Exceeded {
    long most = Math.max(limits.expansionFree(), (long) bytes.length * 20);
    long all = 0;
    byte[] buffer = new byte[64 * 1024];
    for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
      all += expanded(bytes, at, most, buffer);
      if (all > most) {
        throw new Budget.Exceeded("its streams expand to more than " + Sizes.text(most));
      }
    }
  }

  private static int next(byte[] bytes, int from) {
    for (int i = from; i + MARK.length + 2 < bytes.length; i++) {
      if (bytes[i] == 's' && isMark(bytes, i) && (i == 0 || bytes[i - 1] != 'd')) {
        int at = i + MARK.length;
        at += bytes[at] == '\r' ? 1 : 0;
        return bytes[at] == '\n' ? at + 1 : at;
      }
    }
    return -1;
  }

  private static boolean isMark(byte[] bytes, int at) {
    for (int i = 0; i < MARK.length; i++) {
      if (bytes[at + i] != MARK[i]) {
        return false;
      }
    }
    return true;
  }

  private static long expanded(byte[] bytes, int from, long most, byte[] buffer) {
    if (from >= bytes.length || (bytes[from] & 0x0f) != 8) {
      return 0;
    }
    Inflater inflater = new Inflater();
    long count = 0;
    try {
      inflater.setInput(bytes, from, bytes.length - from);
      int more = inflater.inflate(buffer);
      while (more > 0 && count <= most) {
        count += more;
        more = inflater.inflate(buffer);
      }
    } catch (DataFormatException e) {
      return count; // the stream is of another kind or ends here
    } finally {
      inflater.end();
    }
    return count;
  }
}
