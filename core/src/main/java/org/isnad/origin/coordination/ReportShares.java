package org.isnad.origin.coordination;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.base.Problem;
import org.isnad.base.ProblemKind;
import org.isnad.report.Published;
import org.isnad.report.Report;
import org.isnad.report.ZoneKind;

/**
 * What reports carry: their text and the links in it, by the outlet and on the day that they name.
 * The day is all that a report tells, so windows over reports are counted in days.
 */
public final class ReportShares {
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\bhttps?://[^\\s<>\"'“”«»]*[^\\s<>\"'“”«».,;:!?)\\]،؛؟]");

  private final Shares.Builder shares = new Shares.Builder();
  private final List<Problem> problems = new ArrayList<>();
  private long reports;

  /** One report more; one without outlet or date is a problem. */
  public void add(Report report) {
    reports++;
    String outlet = report.meta().outlet();
    Published published = report.meta().published();
    if (outlet == null || published == null) {
      problems.add(
          new Problem(
              ProblemKind.PARTLY_READ,
              report.path(),
              report.part(),
              "It does not say "
                  + (outlet == null ? "which outlet it is of." : "when it came out."),
              "It is not looked at for coordination."));
      return;
    }
    long at = published.date().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    String content = report.id().value();
    objects(report).forEach(object -> shares.add(object, outlet, content, at));
  }

  private static Set<String> objects(Report report) {
    Set<String> objects = new LinkedHashSet<>();
    String text = report.text();
    ADDRESS
        .matcher(text)
        .results()
        .forEach(link -> CarriedObject.ofLink(link.group()).ifPresent(objects::add));
    String body =
        report.zones().stream()
            .filter(zone -> zone.kind() == ZoneKind.BODY)
            .map(zone -> zone.span().in(text))
            .collect(Collectors.joining("\n"));
    CarriedObject.ofText(body).ifPresent(objects::add);
    return objects;
  }

  /** All that was added; every report counts as a row. */
  public ShareTable table() {
    return new ShareTable(shares.build(), reports, problems.size(), problems);
  }
}
