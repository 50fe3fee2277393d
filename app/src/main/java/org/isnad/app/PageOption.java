package org.isnad.app;

import org.isnad.app.brief.BriefFormat;
import picocli.CommandLine.Option;

/** In which form a page comes out. */
final class PageOption {
  @Option(
      names = "--format",
      paramLabel = "text|markdown|html",
      description = "What comes out (default: text); html is one page that needs no other file.")
  private BriefFormat format = BriefFormat.TEXT;

  BriefFormat format() {
    return format;
  }
}
