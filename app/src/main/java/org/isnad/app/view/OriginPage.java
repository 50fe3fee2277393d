package org.isnad.app.view;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.isnad.base.Id;
import org.isnad.origin.BetterCopy;
import org.isnad.origin.Circles;
import org.isnad.origin.Damage;
import org.isnad.origin.Family;
import org.isnad.origin.Link;
import org.isnad.origin.Node;
import org.isnad.origin.Origin;
import org.isnad.origin.Origins;
import org.isnad.pipeline.CaseOrigins;
import org.isnad.report.Report;

/** Where reports come from, in lines for people. */
public final class OriginPage {
  private static final int MOST_WORDS = 60;

  private final CaseOrigins all;
  private final Origins origins;
  private final int width;
  private final StringBuilder out = new StringBuilder();

  private OriginPage(CaseOrigins all, int width) {
    this.all = all;
    this.origins = all.origins();
    this.width = width;
  }

  /** Every telling that more than one report carries, then how many stand alone. */
  public static String ofCase(CaseOrigins all, int width) {
    OriginPage page = new OriginPage(all, width);
    List<Family> families = page.origins.families();
    List<Family> carried = families.stream().filter(f -> f.reports().size() > 1).toList();
    int reports = all.materials().size();
    page.line(
        "%d reports go back to %d tellings; %d tellings are carried by more than one report."
            .formatted(reports, families.size(), carried.size()),
        "");
    carried.forEach(page::family);
    page.unheld(families);
    page.circles();
    return page.out.toString();
  }

  /** One report: its origin, its chain, its links and why, its damage. */
  public static String ofReport(CaseOrigins all, Id report, int width) {
    OriginPage page = new OriginPage(all, width);
    page.line("report " + report.brief() + "  " + page.name(report), "");
    page.origins.originOfReport(report).ifPresent(page::origin);
    page.line("chain: " + page.chain(page.origins.chainOf(report)), "  ");
    page.origins.linksOf(report).forEach(link -> page.link(link, report));
    page.damage(report);
    return page.out.toString();
  }

  private void origin(Origin origin) {
    line(
        "origin %s: %s (%s), carried by %s"
            .formatted(
                origin.id().brief(),
                origin.name(),
                origin.witness().words(),
                Counted.of(origin.reports().size(), "report")),
        "  ");
    GradeLines.ofSource(all.grades(), origin.voice()).forEach(grade -> line("  " + grade, "    "));
    out.append(origin.why().text().indent(4));
  }

  private void family(Family family) {
    out.append(System.lineSeparator());
    String own =
        "%d reports, one telling: %s".formatted(family.reports().size(), name(family.root()));
    line(own, "  ");
    for (Id report : family.reports()) {
      if (!report.equals(family.root())) {
        Link link = family.parents().get(report);
        String how =
            link == null
                ? "which was first cannot be told"
                : link.kind().words() + "; " + link.direction().reasons();
        line("  %s  %s".formatted(report.brief(), chain(origins.chainOf(report))), "      ");
        line("      " + how, "      ");
      }
    }
  }

  private void unheld(List<Family> families) {
    List<Family> credited = families.stream().filter(f -> !f.unheld().isEmpty()).toList();
    if (!credited.isEmpty()) {
      out.append(System.lineSeparator());
      line("Stories that are credited and not held:", "");
      for (Family family : credited) {
        family.unheld().keySet().forEach(id -> line("  " + chain(origins.chainOf(id)), "      "));
      }
    }
  }

  private void circles() {
    for (List<Id> circle : Circles.of(origins)) {
      String names = circle.stream().map(this::name).collect(Collectors.joining(" cites "));
      line("Circular: " + names + " cites " + name(circle.getFirst()), "  ");
    }
  }

  private void link(Link link, Id report) {
    Id across = link.across(report);
    line("linked with %s  %s".formatted(across.brief(), name(across)), "  ");
    out.append(link.likeness().text().indent(4));
    boolean first = link.one().equals(report);
    line("    %s; %s".formatted(link.kind().words(), sense(link, first)), "      ");
    line("    " + link.direction().reasons(), "      ");
  }

  private static String sense(Link link, boolean first) {
    return switch (link.direction().sense()) {
      case FIRST_TO_SECOND -> first ? "this report was first" : "the other was first";
      case SECOND_TO_FIRST -> first ? "the other was first" : "this report was first";
      case CANNOT_TELL -> "which was first cannot be told";
    };
  }

  private void damage(Id report) {
    String text = all.report(report).text();
    for (Damage damage : all.damageOf(report)) {
      String words = damage.span().in(text).replaceAll("\\s+", " ");
      String shown = words.length() > MOST_WORDS ? words.substring(0, MOST_WORDS) + "…" : words;
      line(
          "damage: “%s” (%s; characters %d to %d)"
              .formatted(shown, damage.what(), damage.span().begin(), damage.span().end()),
          "  ");
      BetterCopy.of(origins, report, damage.span(), all::damageOf)
          .ifPresent(copy -> line("    better preserved: " + better(copy), "      "));
    }
  }

  private String better(BetterCopy copy) {
    String words = copy.span().in(all.report(copy.report()).text()).replaceAll("\\s+", " ");
    return "%s “%s”".formatted(name(copy.report()), words);
  }

  private String chain(List<Node> nodes) {
    return nodes.stream()
        .map(
            node ->
                switch (node) {
                  case Node.Held held -> name(held.report());
                  case Node.Unheld unheld -> unheld.outlet() + " (not held)";
                })
        .collect(Collectors.joining(" -> "));
  }

  private String name(Id id) {
    Report report = all.report(id);
    String path = report.path() + (report.part().isEmpty() ? "" : " " + report.part());
    String outlet = Objects.requireNonNullElse(report.meta().outlet(), "unknown outlet");
    return "%s [%s]".formatted(outlet, path);
  }

  private void line(String text, String indent) {
    out.append(Lines.wrapAfterLead(text, width, indent)).append(System.lineSeparator());
  }
}
