package org.isnad.origin.coordination.table;

/** What a column holds. */
enum Role {
  /** The id of what was shared, as given. */
  OBJECT,
  LINK,
  TEXT,
  /** A hash or an id of a picture. */
  PICTURE,
  ACCOUNT,
  CONTENT,
  TIME
}
