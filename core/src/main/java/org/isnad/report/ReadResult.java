package org.isnad.report;

import org.isnad.base.Problem;

/** What reading a file yields, as a stream: reports and problems, in the file's order. */
public sealed interface ReadResult {
  /**
   * A report and the bytes that its sha256 is the hash of.
   *
   * @param bytes not copied; treat as read-only. Of a feed's entry the whole feed; of what is read
   *     as a stream (a mail of an mbox, a page of a web archive, a line or item of JSON, a part of
   *     a long text) the bytes of that part, items of JSON as written compactly
   */
  @SuppressWarnings(
      "ArrayRecordComponent") // read-only by contract; a copy of every file would double memory
  record Read(Report report, byte[] bytes) implements ReadResult {}

  /** Something that could not be read. */
  record Failed(Problem problem) implements ReadResult {}
}
