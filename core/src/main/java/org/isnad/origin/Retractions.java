package org.isnad.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.base.Line;
import org.isnad.base.Span;
import org.isnad.origin.Profile.Retraction;
import org.isnad.report.Report;
import org.isnad.report.Zone;

/** Passages in which a report takes something back, by the words of {@code retractions.tsv}. */
final class Retractions {
  private static final List<Pattern> PATTERNS =
      Line.ofResource(Retractions.class, "retractions.tsv").stream()
          .map(line -> Pattern.compile(line.text()))
          .toList();

  private Retractions() {}

  static List<Retraction> in(Report report) {
    List<Retraction> found = new ArrayList<>();
    for (Zone zone : report.zones()) {
      Span words = zone.kind().isRead() ? first(zone.span().in(report.text())) : null;
      if (words != null) {
        found.add(new Retraction(report.id(), zone.span()));
      }
    }
    return found;
  }

  private static @org.jspecify.annotations.Nullable Span first(String text) {
    for (Pattern pattern : PATTERNS) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find()) {
        return new Span(matcher.start(), matcher.end());
      }
    }
    return null;
  }
}
