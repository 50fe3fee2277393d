package org.isnad.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.isnad.base.Problem;
import org.isnad.base.ProblemKind;
import org.isnad.network.Histories;

/**
 * A casebook kept in a file beside its case, so that a large case is open at once. It holds nothing
 * that the case does not: it is made anew whenever the case, or the program, is not the one that it
 * was made of, and may be deleted.
 */
final class KeptBook {
  private static final byte[] MARK = BookLayout.MARK.getBytes(StandardCharsets.US_ASCII);
  private static final long CHUNK = 1 << 30;

  private KeptBook() {}

  /**
   * What is kept; nothing where there is no file, or it was made of something else, or is broken.
   *
   * @param key of what it should be made of
   */
  static Optional<Histories> open(Path file, String key) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) < BookLayout.HEAD) {
      return Optional.empty();
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      MemorySegment all =
          channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto());
      return isWhole(all, key)
          ? Optional.of(BookReader.read(all.asSlice(BookLayout.HEAD)))
          : Optional.empty();
    }
  }

  private static boolean isWhole(MemorySegment all, String key) {
    MemorySegment body = all.asSlice(BookLayout.HEAD);
    byte[] head = all.asSlice(0, BookLayout.HEAD).toArray(java.lang.foreign.ValueLayout.JAVA_BYTE);
    byte[] known = Arrays.copyOf(head, MARK.length + BookLayout.KEY);
    return Arrays.equals(known, beginning(key))
        && all.get(BookLayout.LONG, known.length) == body.byteSize()
        && all.get(BookLayout.LONG, known.length + Long.BYTES) == sum(body);
  }

  private static byte[] beginning(String key) {
    return (BookLayout.MARK + key).getBytes(StandardCharsets.US_ASCII);
  }

  private static long sum(MemorySegment body) {
    CRC32C sum = new CRC32C();
    for (long at = 0; at < body.byteSize(); at += CHUNK) {
      sum.update(body.asSlice(at, Math.min(CHUNK, body.byteSize() - at)).asByteBuffer());
    }
    return sum.getValue();
  }

  /** Puts the casebook in the place of what was kept. */
  static void write(Path file, String key, Histories histories) throws IOException {
    Path made = Path.of(file + "." + ProcessHandle.current().pid() + ".new");
    try {
      CRC32C sum = new CRC32C();
      try (OutputStream out = Files.newOutputStream(made)) {
        out.write(new byte[BookLayout.HEAD]);
        OutputStream body = new BufferedOutputStream(new CheckedOutputStream(out, sum), 1 << 20);
        BookWriter.write(histories, body);
        body.flush();
      }
      head(made, key, sum.getValue());
      Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(made);
    }
  }

  /** What to tell where it cannot be written: the case answers as well without it, only slower. */
  static Problem notWritten(Path file, IOException e) {
    return new Problem(
        ProblemKind.UNWRITABLE,
        file.toString(),
        "",
        "What the answer was made of cannot be kept here (" + reason(e) + ").",
        "The answer is whole, but the next one takes as long again; give room and leave to write"
            + " there, or take away what stands there.");
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "no leave to write";
    }
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }

  private static void head(Path made, String key, long sum) throws IOException {
    ByteBuffer head = ByteBuffer.allocate(BookLayout.HEAD).order(BookLayout.ORDER);
    head.put(beginning(key));
    head.putLong(Files.size(made) - BookLayout.HEAD);
    head.putLong(sum);
    try (RandomAccessFile file = new RandomAccessFile(made.toFile(), "rw")) {
      file.write(head.array());
    }
  }
}
