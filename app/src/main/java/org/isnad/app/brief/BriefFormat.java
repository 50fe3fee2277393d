package org.isnad.app.brief;

/** How a brief is written. */
public enum BriefFormat {
  /** For a terminal. */
  TEXT,
  /** With footnotes as GitHub's dialect writes them. */
  MARKDOWN,
  /** One file that asks for no other. */
  HTML;

  /**
   * A page in this format.
   *
   * @param width in columns, for text
   */
  String write(Page page, int width) {
    return switch (this) {
      case TEXT -> TextPage.of(page, width);
      case MARKDOWN -> MarkdownPage.of(page);
      case HTML -> HtmlPage.of(page);
    };
  }
}
