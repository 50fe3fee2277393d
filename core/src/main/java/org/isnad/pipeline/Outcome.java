package org.isnad.pipeline;

import org.isnad.base.Problem;
import org.isnad.report.Report;
import org.jspecify.annotations.Nullable;

/** What became of one thing that the source gave. */
public sealed interface Outcome {
  /**
   * A report was read.
   *
   * @param bytes of its file, where the sink asked for them
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never changed
  record Read(Reading reading, byte @Nullable [] bytes) implements Outcome {}

  /** A report that need not be read again. */
  record Known(Report report) implements Outcome {}

  /** A report on which a stage failed. */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never changed
  record Unread(Report report, byte @Nullable [] bytes, Problem problem) implements Outcome {}

  /** Something that is no report. */
  record Failed(Problem problem) implements Outcome {}
}
