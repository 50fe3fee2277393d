package org.isnad.report.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.isnad.base.ProblemKind;

/** Reads an mbox (RFC 4155), a mail after the other. */
final class Mbox {
  private final Source source;
  private final Formats formats;
  private final Out out;
  private final ByteArrayOutputStream mail = new ByteArrayOutputStream();
  private int number;
  private boolean tooLarge;

  private Mbox(Source source, Formats formats, Out out) {
    this.source = source;
    this.formats = formats;
    this.out = out;
  }

  static void read(Source source, Formats formats, Out out) throws IOException {
    new Mbox(source, formats, out).read();
  }

  private void read() throws IOException {
    Lines lines = new Lines(source.stream(), 64 * 1024);
    boolean blank = true;
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      boolean border = blank && starts(line, "From ");
      if (border) {
        flush();
      } else {
        add(line);
      }
      blank = line.length == 0 || (line.length <= 2 && (line[0] == '\n' || line[0] == '\r'));
    }
    flush();
  }

  /** Lines that mbox writers marked, '>From ', lose the mark. */
  private void add(byte[] line) {
    boolean marked = starts(line, ">From ");
    tooLarge |= mail.size() + line.length > source.limits().documentBytes();
    if (!tooLarge) {
      mail.write(line, marked ? 1 : 0, line.length - (marked ? 1 : 0));
    }
  }

  private void flush() throws IOException {
    if (mail.size() == 0 && !tooLarge) {
      return;
    }
    String part = "message " + ++number;
    if (tooLarge) {
      out.problem(
          ProblemKind.TOO_LARGE,
          source.path(),
          part,
          "A mail of more than " + Sizes.text(source.limits().documentBytes()) + ".",
          "Save it without its attachments.");
    } else {
      formats.mail(source, mail.toByteArray(), part);
    }
    mail.reset();
    tooLarge = false;
  }

  private static boolean starts(byte[] line, String with) {
    if (line.length < with.length()) {
      return false;
    }
    for (int i = 0; i < with.length(); i++) {
      if (line[i] != with.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
