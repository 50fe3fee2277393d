package org.isnad.passage;

import java.lang.Character.UnicodeScript;
import org.isnad.base.Span;
import org.isnad.report.LanguageStretch;
import org.isnad.report.Report;

/** The language of any stretch of a report. */
final class Languages {
  private static final String UNKNOWN = "und";

  private final Report report;

  Languages(Report report) {
    this.report = report;
  }

  /**
   * The language of most of a stretch. Where it is unknown: the report's own for Latin letters, and
   * English where that is unknown too; unknown for other letters.
   */
  String of(Span span) {
    String best = UNKNOWN;
    int most = 0;
    for (LanguageStretch stretch : report.languages()) {
      Span of = stretch.span();
      int shared = Math.min(of.end(), span.end()) - Math.max(of.begin(), span.begin());
      if (shared > most) {
        most = shared;
        best = stretch.language();
      }
    }
    return best.equals(UNKNOWN) && isLatin(span) ? own() : best;
  }

  private String own() {
    String own = report.meta().language();
    return own.equals(UNKNOWN) ? "en" : own;
  }

  private boolean isLatin(Span span) {
    return span.in(report.text())
        .codePoints()
        .filter(Character::isLetter)
        .limit(200)
        .allMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
  }
}
