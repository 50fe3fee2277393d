package org.isnad.app.view;

import org.isnad.base.Span;
import org.isnad.origin.Change;
import org.isnad.origin.Changes;
import org.isnad.report.Report;

/** Two reports passage by passage, for people. */
public final class DiffPage {
  private final Changes changes;
  private final int width;
  private final StringBuilder out = new StringBuilder();

  private DiffPage(Changes changes, int width) {
    this.changes = changes;
    this.width = width;
  }

  /** What the second report kept, left out, added and altered; changes of substance first. */
  public static String of(Changes changes, int width) {
    DiffPage page = new DiffPage(changes, width);
    page.line("one    " + name(changes.one()));
    page.line("other  " + name(changes.other()));
    page.line("first  " + page.first());
    page.findings();
    changes.all().forEach(page::change);
    return page.out.toString();
  }

  private static String name(Report report) {
    String outlet = report.meta().outlet();
    return (outlet == null ? "" : outlet + " ") + "[" + report.path() + "]";
  }

  private String first() {
    String who =
        switch (changes.direction().sense()) {
          case FIRST_TO_SECOND -> "one was first: ";
          case SECOND_TO_FIRST -> "other was first: ";
          case CANNOT_TELL -> "cannot be told: ";
        };
    return who + changes.direction().reasons();
  }

  private void findings() {
    for (Change.Finding finding : changes.findings()) {
      out.append(System.lineSeparator());
      line("FINDING " + finding.what().words());
      line("  one:   “" + flat(finding.was()) + "”");
      line("  other: “" + flat(finding.became()) + "”");
    }
    out.append(System.lineSeparator());
  }

  private void change(Change change) {
    switch (change) {
      case Change.Kept kept -> line("= " + words(changes.one(), kept.one()));
      case Change.LeftOut gone -> line("- " + words(changes.one(), gone.one()));
      case Change.Added added -> line("+ " + words(changes.other(), added.other()));
      case Change.Altered altered -> {
        line("< " + words(changes.one(), altered.one()));
        line("> " + words(changes.other(), altered.other()));
      }
    }
  }

  private static String words(Report report, Span span) {
    return flat(span.in(report.text()));
  }

  private static String flat(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  private void line(String text) {
    out.append(Lines.wrapAfterLead(text, width, "  ")).append(System.lineSeparator());
  }
}
