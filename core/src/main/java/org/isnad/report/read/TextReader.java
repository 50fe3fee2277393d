package org.isnad.report.read;

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

  private TextReader(Source source, Out out) {
    this.source = source;
    this.out = out;
    this.most = source.limits().textBytes();
  }

  /** Reads all the bytes of the source. */
  static void read(Source source, byte[] bytes, Out out) {
    new TextReader(source, out).read(bytes);
  }

  private void read(byte[] bytes) {
    if (isBlank(bytes)) {
      empty();
    } else if (longestLine(bytes) > source.limits().lineBytes()) {
      problem(
          "A text with a line of more than " + Sizes.text(source.limits().lineBytes()) + ".",
          "Break it into paragraphs, or leave it out if it is no prose.");
    } else if (bytes.length <= most) {
      part(bytes, "");
    } else {
      problem(
          "A text of more than " + Sizes.text(most) + ".",
          "It was read in parts of at most that size; cut it into its documents for better"
              + " results.");
      parts(bytes);
    }
  }

  private void empty() {
    out.problem(
        ProblemKind.EMPTY,
        source.path(),
        "It has no words.",
        "Nothing to do, unless it should have some.");
  }

  private void problem(String what, String cure) {
    out.problem(ProblemKind.TOO_LARGE, source.path(), what, cure);
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }

  private static int longestLine(byte[] bytes) {
    int longest = 0;
    int begin = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n' || bytes[i] == '\r') {
        longest = Math.max(longest, i - begin);
        begin = i + 1;
      }
    }
    return Math.max(longest, bytes.length - begin);
  }

  private void parts(byte[] bytes) {
    int number = 1;
    for (int begin = 0; begin < bytes.length; ) {
      int end = bytes.length - begin <= most ? bytes.length : cut(bytes, begin);
      part(Arrays.copyOfRange(bytes, begin, end), "part " + number++);
      begin = end;
    }
  }

  /** Where the part that begins here ends: after a paragraph, a line or a word. */
  private int cut(byte[] bytes, int begin) {
    int line = -1;
    int blank = -1;
    for (int i = begin + most - 1; i > begin + most / 2; i--) {
      boolean newLine = bytes[i] == '\n';
      if (newLine && bytes[i - 1] == '\n') {
        return even(i + 1);
      }
      line = newLine && line < 0 ? i + 1 : line;
      blank = bytes[i] == ' ' && blank < 0 ? i + 1 : blank;
    }
    int best = line >= 0 ? line : blank >= 0 ? blank : whole(bytes, begin + most);
    return even(best);
  }

  /** The end of the last whole UTF-8 character before {@code end}. */
  private static int whole(byte[] bytes, int end) {
    for (int i = end; i > end - 4; i--) {
      if (Utf8.length(bytes, i) > 0) {
        return i;
      }
    }
    return end;
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
    if (isBlank(bytes)) {
      return;
    }
    Decoded decoded = Decoder.decode(bytes, null);
    Encodings.tell(decoded, source.path(), part, out);
    Draft draft =
        Draft.plain(Sha256.hex(bytes), source.path(), part, decoded.text(), Draft.NO_META);
    out.report(Assembler.assemble(draft), bytes);
  }
}
