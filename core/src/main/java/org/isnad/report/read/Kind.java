package org.isnad.report.read;

/** The formats that are told apart. */
enum Kind {
  EMPTY,
  TEXT,
  HTML,
  FEED,
  MAIL,
  MBOX,
  JSON,
  WARC,
  PDF,
  ZIP,
  TAR,
  GZIP,
  BZIP2,
  XZ,
  /** A list of web addresses. */
  ADDRESSES,
  /** Compound files of older Office programs, and encrypted newer ones. */
  OLE2,
  /** Text of a format that is not read. */
  OTHER_TEXT,
  BINARY
}
