package org.isnad.report;

/**
 * What a stretch of a report's text is for. Everything is kept; only some of it is read for claims.
 */
public enum ZoneKind {
  TITLE,
  HEADING,
  BYLINE,
  DATELINE,
  BODY,
  CAPTION,
  /** Navigation, advertising, cookie banners, related links. */
  BOILERPLATE,
  COMMENT_FORM,
  /** 'Source link' and what follows it. */
  SOURCE_LINK;

  /** Whether claims are read from it. */
  public boolean isRead() {
    return switch (this) {
      case TITLE, HEADING, BODY, CAPTION -> true;
      case BYLINE, DATELINE, BOILERPLATE, COMMENT_FORM, SOURCE_LINK -> false;
    };
  }
}
