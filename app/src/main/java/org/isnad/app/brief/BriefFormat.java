package org.isnad.app.brief;

/** How a brief is written. */
public enum BriefFormat {
  /** For a terminal. */
  TEXT,
  /** With footnotes as GitHub's dialect writes them. */
  MARKDOWN,
  /** One file that asks for no other. */
  HTML
}
