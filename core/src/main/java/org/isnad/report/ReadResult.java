package org.isnad.report;

import org.isnad.base.Problem;

/** What reading a file yields, as a stream: reports and problems, in the file's order. */
public sealed interface ReadResult {
  /**
   * A report and the bytes that its sha256 is the hash of.
   *
   * @param bytes not copied; treat as read-only. For parts of a container (a feed's entry, an
   *     mbox's message) the bytes of the whole container member
   */
  @SuppressWarnings(
      "ArrayRecordComponent") // read-only by contract; a copy of every file would double memory
  record Read(Report report, byte[] bytes) implements ReadResult {}

  /** Something that could not be read. */
  record Failed(Problem problem) implements ReadResult {}
}
