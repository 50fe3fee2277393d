package org.isnad.report.read;

import java.util.function.Consumer;
import org.isnad.base.Problem;
import org.isnad.base.ProblemKind;
import org.isnad.report.ReadResult;
import org.isnad.report.Report;

/** Where readers put what they find. */
final class Out {
  /** The receiver failed, not the input: it goes through all handling of bad input. */
  static final class ReceiverFailed extends RuntimeException {
    final RuntimeException reason;

    ReceiverFailed(RuntimeException reason) {
      super(reason);
      this.reason = reason;
    }
  }

  private final Consumer<ReadResult> sink;

  Out(Consumer<ReadResult> sink) {
    this.sink = sink;
  }

  void report(Report report, byte[] bytes) {
    send(new ReadResult.Read(report, bytes));
  }

  /** A problem with all of a file. */
  void problem(ProblemKind kind, String file, String what, String cure) {
    problem(kind, file, "", what, cure);
  }

  void problem(ProblemKind kind, String file, String place, String what, String cure) {
    send(new ReadResult.Failed(new Problem(kind, file, place, what, cure)));
  }

  private void send(ReadResult result) {
    try {
      sink.accept(result);
    } catch (RuntimeException e) {
      throw new ReceiverFailed(e);
    }
  }
}
