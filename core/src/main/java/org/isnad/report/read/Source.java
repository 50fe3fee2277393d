package org.isnad.report.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to be read, and where they are.
 *
 * @param path as reports and problems name it; members of archives after {@code !/}
 * @param head the first bytes, at most {@link #HEAD}; the stream gives them again
 * @param stream all the bytes, from the first
 * @param file where the bytes lie as a file of its own, or null
 * @param depth how many archives it lies in
 * @param budget of the file that was given to the reader
 * @param carrier what came with the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // looked at, never changed
record Source(
    String path,
    byte[] head,
    InputStream stream,
    @Nullable Path file,
    int depth,
    Budget budget,
    Carrier carrier) {
  /**
   * What came with bytes that were fetched or sent.
   *
   * @param from the address they were fetched from, or null
   * @param charset the encoding that was named, or null
   */
  record Carrier(@Nullable String from, @Nullable String charset) {
    static final Carrier NONE = new Carrier(null, null);
  }

  /** How many bytes are looked at to tell formats apart. */
  static final int HEAD = 16 * 1024;

  /** A source of this stream, which must support marks of {@link #HEAD} bytes. */
  static Source of(
      String path, InputStream in, @Nullable Path file, int depth, Budget budget, Carrier carrier)
      throws IOException {
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    return new Source(path, head, in, file, depth, budget, carrier);
  }

  /** The file's name, lower case, without folders and archives. */
  String name() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.toLowerCase(Locale.ROOT);
  }

  Limits limits() {
    return budget.limits();
  }

  /** All bytes, or null when there are more than {@code most}. */
  byte @Nullable [] whole(int most) throws IOException {
    byte[] bytes = stream.readNBytes(most);
    return bytes.length == most && stream.read() >= 0 ? null : bytes;
  }
}
