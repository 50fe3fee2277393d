package org.isnad.app.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.isnad.app.view.Counted;
import org.isnad.report.Published;
import org.isnad.store.ReportHead;

/**
 * A case in plain sentences: who directs whom, what happened, who ordered what, who claimed it and
 * who says so. What is contested stands side by side under its voices; every sentence has numbered
 * footnotes with the exact words.
 */
public final class Brief {
  private final CaseStatements statements;
  private final Footnotes notes = new Footnotes();
  private final int limit;

  private Brief(CaseStatements statements, int limit) {
    this.statements = statements;
    this.limit = limit;
  }

  /**
   * The brief, written in a format.
   *
   * @param width in columns, for text
   * @param limit most entries of a section; how many more there are is said
   */
  public static String of(CaseStatements statements, BriefFormat format, int width, int limit) {
    Page page = new Brief(statements, limit).page();
    return switch (format) {
      case TEXT -> TextPage.of(page, width);
      case MARKDOWN -> MarkdownPage.of(page);
      case HTML -> HtmlPage.of(page);
    };
  }

  private Page page() {
    Accounts accounts = new Accounts(notes, statements.origins());
    RelationSections relations = new RelationSections(statements, accounts);
    EventSection events = new EventSection(statements, accounts);
    OrderSection orders = new OrderSection(statements, accounts);
    VoiceSections voices = new VoiceSections(statements, accounts);
    List<Page.Part> parts =
        Stream.<java.util.function.Supplier<Section>>of(
                relations::direction,
                events::happened,
                events::otherTolls,
                orders::orders,
                orders::conflicts,
                voices::responsibility,
                relations::facades,
                relations::backing,
                relations::belonging,
                relations::standing,
                relations::names,
                events::said,
                voices::voices)
            .map(java.util.function.Supplier::get)
            .filter(section -> !section.entries().isEmpty())
            .map(section -> Page.Part.of(section, limit))
            .toList();
    return new Page(head(), parts, leftOut(), notes.notes());
  }

  private List<String> head() {
    List<ReportHead> read = statements.reports().stream().filter(ReportHead::read).toList();
    long outlets =
        read.stream().map(r -> r.meta().outlet()).filter(Objects::nonNull).distinct().count();
    return List.of(
        "%s read%s%s; %s. %s."
            .formatted(
                Counted.of(read.size(), "report"),
                outlets == 0 ? "" : ", from " + Counted.of(outlets, "named outlet"),
                dates(read),
                Counted.of(statements.all().size(), "statement"),
                Counted.of(statements.problems().size(), "problem")),
        tellings(read.size()),
        "Every sentence says what the reports say, not what is true; numbers lead to the exact"
            + " words below.");
  }

  private String tellings(int reports) {
    int tellings = statements.origins().families().size();
    return tellings == reports
        ? "No two of them are one telling."
        : "They go back to "
            + Counted.of(tellings, "telling")
            + "; what several of them carry counts once ('isnad origins').";
  }

  private String leftOut() {
    long unclear = statements.unclear();
    return unclear == 0
        ? ""
        : "Left out here: "
            + Counted.of(unclear, "statement")
            + " of 'he' or 'it' whom the report does not name, or that only repeat a post. 'isnad"
            + " claims' has them.";
  }

  private static String dates(List<ReportHead> reports) {
    List<LocalDate> days =
        reports.stream()
            .map(r -> r.meta().published())
            .filter(Objects::nonNull)
            .map(Published::date)
            .sorted()
            .toList();
    if (days.isEmpty()) {
      return "";
    }
    boolean oneDay = days.getFirst().equals(days.getLast());
    return ", published " + days.getFirst() + (oneDay ? "" : " to " + days.getLast());
  }
}
