package org.isnad.report.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.isnad.base.ProblemKind;
import org.isnad.report.ReadResult;

/**
 * Reads reports from files, folders, archives and streams. What cannot be read becomes a {@link
 * ReadResult.Failed}; no input makes it throw. Reading the same bytes gives the same results in the
 * same order.
 */
public final class ReportReader {
  private final Limits limits;
  private final Meter meter;

  /** A reader with the usual limits. */
  public ReportReader() {
    this(Limits.DEFAULT);
  }

  public ReportReader(Limits limits) {
    this(limits, new Meter());
  }

  /**
   * A reader whose progress can be followed.
   *
   * @param meter counts the bytes of files, each whole at its end; streams are not counted
   */
  public ReportReader(Limits limits, Meter meter) {
    this.limits = limits;
    this.meter = meter;
  }

  /** Reads a file, or all files of a folder in the order of their names. */
  public void read(Path path, Consumer<ReadResult> sink) {
    Out out = new Out(sink);
    try {
      if (Files.isDirectory(path)) {
        new Folder(limits, out, this::file).read(path);
      } else {
        file(path, out);
      }
    } catch (Out.ReceiverFailed e) {
      throw e.reason;
    }
  }

  /**
   * Reads a stream, for example standard input; it is not closed.
   *
   * @param name what reports and problems call it
   */
  public void read(InputStream in, String name, Consumer<ReadResult> sink) {
    Out out = new Out(sink);
    try {
      InputStream marked = new BufferedInputStream(in, Source.HEAD);
      new Formats(out).read(name, marked, null, new Budget(limits, -1));
    } catch (Out.ReceiverFailed e) {
      throw e.reason;
    }
  }

  private void file(Path file, Out out) {
    String path = Folder.name(file);
    if (!Files.exists(file)) {
      unreadable(out, path, "There is no such file.", "Check the path; a link may lead nowhere.");
    } else if (!Files.isRegularFile(file)) {
      String what = "It is a pipe, a socket or a device and not a file.";
      out.problem(
          ProblemKind.UNSUPPORTED, path, what, "Give a file, or pipe its bytes to standard input.");
    } else if (!Files.isReadable(file)) {
      unreadable(
          out, path, "There is no permission to read it.", "Give yourself the right to read it.");
    } else {
      open(file, path, out);
    }
  }

  private void open(Path file, String path, Out out) {
    long before = meter.bytes();
    long size = 0;
    try (InputStream raw = meter.of(Files.newInputStream(file));
        InputStream in = new BufferedInputStream(raw, Source.HEAD)) {
      size = Files.size(file);
      new Formats(out).read(path, in, file, new Budget(limits, size, meter));
    } catch (IOException e) {
      unreadable(
          out,
          path,
          "It could not be opened: " + Reasons.of(e) + ".",
          "Check the disk and the rights.");
    }
    meter.to(before + size);
  }

  private static void unreadable(Out out, String path, String what, String cure) {
    out.problem(ProblemKind.UNREADABLE, path, what, cure);
  }
}
