package org.isnad.report.read;

import java.io.IOException;
import java.util.Arrays;
import org.isnad.base.ProblemKind;
import org.isnad.base.Sha256;
import org.isnad.report.text.Assembler;
import org.isnad.report.text.Decoded;
import org.isnad.report.text.Decoder;
import org.isnad.report.text.Draft;
import org.isnad.report.text.Utf8;

/** Reads plain text; what is longer than a report may be is read in parts, none of it lost. */
final class TextReader {
  private final Source source;
  private final Out out;
  private final int most;
  private byte[] rest = new byte[0];

  private TextReader(Source source, Out out) {
    this.source = source;
    this.out = out;
    this.most = source.budget().limits().textBytes();
  }

  static void read(Source source, Out out) throws IOException {
    new TextReader(source, out).read();
  }

  private void read() throws IOException {
    byte[] first = next();
    if (rest.length == 0) {
      part(first, "");
      return;
    }
    out.problem(
        ProblemKind.TOO_LARGE,
        source.path(),
        "A text of more than " + Sizes.text(most) + ".",
        "It was read in parts of at most that size; cut it into its documents for better results.");
    int number = 1;
    for (byte[] bytes = first; bytes.length > 0; bytes = next()) {
      part(bytes, "part " + number++);
    }
  }

  /** The next stretch of bytes, cut after a paragraph, a line or a word where there is one. */
  private byte[] next() throws IOException {
    byte[] more = source.stream().readNBytes(most + 1 - rest.length);
    byte[] bytes = Arrays.copyOf(rest, rest.length + more.length);
    System.arraycopy(more, 0, bytes, rest.length, more.length);
    int end = bytes.length <= most ? bytes.length : cut(bytes);
    rest = Arrays.copyOfRange(bytes, end, bytes.length);
    return Arrays.copyOf(bytes, end);
  }

  private int cut(byte[] bytes) {
    int line = -1;
    int blank = -1;
    for (int i = most - 1; i > most / 2; i--) {
      boolean newLine = bytes[i] == '\n';
      if (newLine && bytes[i - 1] == '\n') {
        return even(i + 1);
      }
      line = newLine && line < 0 ? i + 1 : line;
      blank = bytes[i] == ' ' && blank < 0 ? i + 1 : blank;
    }
    int best = line >= 0 ? line : blank >= 0 ? blank : whole(bytes);
    return even(best);
  }

  /** The end of the last whole UTF-8 character. */
  private int whole(byte[] bytes) {
    for (int i = most; i > most - 4; i--) {
      if (Utf8.length(bytes, i) > 0) {
        return i;
      }
    }
    return most;
  }

  /** Code units of UTF-16 are never torn. */
  private int even(int end) {
    boolean wide =
        source.head().length > 1
            && (source.head()[0] == 0
                || source.head()[1] == 0
                || (source.head()[0] & 0xfe) == 0xfe);
    return wide ? end & ~1 : end;
  }

  private void part(byte[] bytes, String part) {
    Decoded decoded = Decoder.decode(bytes, null);
    Encodings.tell(decoded, source.path(), part, out);
    Draft draft =
        Draft.plain(Sha256.hex(bytes), source.path(), part, decoded.text(), Draft.NO_META);
    out.report(Assembler.assemble(draft), bytes);
  }
}
