package org.isnad.time;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Span;
import org.isnad.report.Report;
import org.isnad.report.Zone;

/** Stretches between quotation marks; marks that are not closed end with their paragraph. */
final class Quotations {
  private static final String OPENING = "“«„";
  private static final String CLOSING = "”»“";

  private final List<Span> spans = new ArrayList<>();

  private Quotations() {}

  static Quotations of(Report report) {
    Quotations quotations = new Quotations();
    for (Zone zone : report.zones()) {
      quotations.read(report.text(), zone.span());
    }
    return quotations;
  }

  private void read(String text, Span paragraph) {
    int open = -1;
    for (int i = paragraph.begin(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      boolean straight = c == '"' || isDouble(text, i);
      if (open < 0 && (straight || OPENING.indexOf(c) >= 0)) {
        open = i;
      } else if (open >= 0 && (straight || CLOSING.indexOf(c) >= 0)) {
        spans.add(new Span(open, i));
        open = -1;
      }
    }
    if (open >= 0) {
      spans.add(new Span(open, paragraph.end()));
    }
  }

  /** The old wires' `` and ''. */
  private static boolean isDouble(String text, int index) {
    char c = text.charAt(index);
    return (c == '`' || c == '\'') && index > 0 && text.charAt(index - 1) == c;
  }

  boolean hold(Span span) {
    int low = 0;
    int high = spans.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span at = spans.get(middle);
      if (at.contains(span.begin())) {
        return true;
      }
      if (at.begin() > span.begin()) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return false;
  }
}
