package org.isnad.origin.coordination;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.base.Problem;
import org.isnad.base.ProblemKind;
import org.isnad.report.Published;
import org.isnad.report.Report;

/**
 * What reports carry: their text and the links in it, by the outlet and on the day that they name.
 * The day is all that a report tells, so windows over reports are counted in days.
 */
public final class ReportShares {
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\bhttps?://[^\\s<>\"'“”«»]*[^\\s<>\"'“”«».,;:!?)\\]،؛؟]");

  private final List<Report> told = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /** One report more; one without outlet or date is a problem. */
  public void add(Report report) {
    if (report.meta().outlet() != null && report.meta().published() != null) {
      told.add(report);
      return;
    }
    String missing =
        report.meta().outlet() == null ? "which outlet it is of." : "when it came out.";
    problems.add(
        new Problem(
            ProblemKind.PARTLY_READ,
            report.path(),
            report.part(),
            "It does not say " + missing,
            "It is not looked at for coordination."));
  }

  /** All that was added; every report counts as a row. */
  public ShareTable table() {
    NearTexts texts = NearTexts.of(told);
    Shares.Builder shares = new Shares.Builder();
    for (Report report : told) {
      String outlet = Objects.requireNonNull(report.meta().outlet());
      Published published = Objects.requireNonNull(report.meta().published());
      long at = published.date().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
      String content = report.id().value();
      links(report).forEach(link -> shares.add(link, outlet, content, at));
      texts.name(report.id()).ifPresent(text -> shares.add(text, outlet, content, at));
    }
    int rows = told.size() + problems.size();
    return new ShareTable(shares.build(), rows, problems.size(), problems);
  }

  private static Set<String> links(Report report) {
    Set<String> links = new LinkedHashSet<>();
    ADDRESS
        .matcher(report.text())
        .results()
        .forEach(link -> CarriedObject.ofLink(link.group()).ifPresent(links::add));
    return links;
  }
}
