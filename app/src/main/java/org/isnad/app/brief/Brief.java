package org.isnad.app.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.isnad.app.view.Counted;
import org.isnad.base.Id;
import org.isnad.report.Published;
import org.isnad.store.ReportHead;

/**
 * A case in plain sentences: who directs whom and who competes, conflicting orders, what happened
 * in all its accounts, what is contested, who may stand behind a name, what changed, on what it
 * rests; then the single statements. What is contested stands side by side under its voices; every
 * sentence has numbered footnotes with the exact words.
 */
public final class Brief {
  private static final int TAIL = 3;

  private final CaseStatements statements;
  private final CaseFindings findings;
  private final Footnotes notes = new Footnotes();
  private final int limit;

  private Brief(CaseStatements statements, CaseFindings findings, int limit) {
    this.statements = statements;
    this.findings = findings;
    this.limit = limit;
  }

  /**
   * The brief, written in a format.
   *
   * @param width in columns, for text
   * @param limit most entries of a section; how many more there are is said, with the command that
   *     lists them. Sections of single statements, at the end, have a third of it
   */
  public static String of(
      CaseStatements statements, CaseFindings findings, BriefFormat format, int width, int limit) {
    return format.write(new Brief(statements, findings, limit).page(), width);
  }

  private Page page() {
    List<Page.Part> parts =
        Stream.concat(shown(main(), limit), shown(tail(), Math.max(1, limit / TAIL))).toList();
    return new Page("Brief", head(), parts, leftOut(), notes.notes());
  }

  private static Stream<Page.Part> shown(Stream<Supplier<Section>> sections, int limit) {
    return sections
        .map(Supplier::get)
        .filter(section -> !section.entries().isEmpty())
        .map(section -> Page.Part.of(section, limit));
  }

  /** The picture, most important first. */
  private Stream<Supplier<Section>> main() {
    RelationSections relations = relations();
    FindingSections found = new FindingSections(findings, statements, notes);
    return Stream.of(
        relations::direction,
        found::rivals,
        found::conflicts,
        found::happened,
        () -> found.contested(relations.contested()),
        relations::facades,
        found::facades,
        found::changes,
        found::mixed,
        found::linchpins,
        found::holes);
  }

  /** Single statements. */
  private Stream<Supplier<Section>> tail() {
    Accounts accounts = new Accounts(notes, statements.origins());
    RelationSections relations = relations();
    Set<Id> inSheets = findings.toldInSheets();
    EventSection events = new EventSection(statements, accounts, inSheets);
    VoiceSections voices = new VoiceSections(statements, accounts, inSheets);
    return Stream.of(
        new OrderSection(statements, accounts)::orders,
        relations::backing,
        relations::belonging,
        relations::standing,
        relations::names,
        voices::responsibility,
        events::otherTolls,
        events::others,
        events::said,
        voices::voices);
  }

  private RelationSections relations() {
    return new RelationSections(statements, new Accounts(notes, statements.origins()));
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
