package org.isnad.base;

/** What went wrong, so that a run can count it. */
public enum ProblemKind {
  UNREADABLE,
  EMPTY,
  BROKEN,
  WRONG_ENCODING,
  ENCRYPTED,
  TOO_LARGE,
  TOO_DEEP,
  DECOMPRESSION_BOMB,
  BINARY,
  UNSUPPORTED,
  /** A part of a report was read with less care than the rest, or passed over. */
  PARTLY_READ,
  /** It is taken for no report, and was not read. */
  PASSED_OVER,
  /** A file that Isnad would keep cannot be written. */
  UNWRITABLE,
  /** Isnad itself failed on it; the report is kept and the run went on. */
  FAULT
}
