package org.isnad.app.view;

import org.isnad.base.Span;
import org.isnad.report.Report;
import org.isnad.report.Zone;

/** Evidence among the words around it. */
public final class Context {
  private static final int AROUND = 280;

  private Context() {}

  /** The words of the paragraph around the evidence, which stands between the two marks. */
  public static String of(Report report, Span evidence, String before, String after) {
    String text = report.text();
    Span block = around(report, evidence);
    String head = text.substring(block.begin(), evidence.begin());
    String tail = text.substring(evidence.end(), block.end());
    return oneLine(head) + before + evidence.in(text).strip() + after + oneLine(tail);
  }

  private static Span around(Report report, Span evidence) {
    Span zone =
        report.zones().stream()
            .map(Zone::span)
            .filter(span -> span.overlaps(evidence))
            .reduce(Span::cover)
            .orElse(evidence)
            .cover(evidence);
    String text = report.text();
    int begin = wordEdge(text, Math.max(zone.begin(), evidence.begin() - AROUND), zone.begin());
    int end = Math.min(zone.end(), evidence.end() + AROUND);
    while (end < zone.end() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return new Span(begin, end);
  }

  private static int wordEdge(String text, int at, int least) {
    int begin = at;
    while (begin > least && !Character.isWhitespace(text.charAt(begin - 1))) {
      begin--;
    }
    return begin;
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
