package org.isnad.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.base.Line;
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
      if (zone.kind().isRead() && takesBack(zone.span().in(report.text()))) {
        found.add(new Retraction(report.id(), zone.span()));
      }
    }
    return found;
  }

  private static boolean takesBack(String text) {
    return PATTERNS.stream().anyMatch(pattern -> pattern.matcher(text).find());
  }
}
