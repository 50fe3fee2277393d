package org.isnad.app.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.isnad.app.view.Counted;
import org.isnad.app.view.Lines;
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
  private final int width;
  private final int limit;
  private final StringBuilder out = new StringBuilder();

  private Brief(CaseStatements statements, int width, int limit) {
    this.statements = statements;
    this.width = width;
    this.limit = limit;
  }

  /**
   * The brief.
   *
   * @param limit most entries of a section; how many more there are is said
   */
  public static String of(CaseStatements statements, int width, int limit) {
    Brief brief = new Brief(statements, width, limit);
    brief.write();
    return brief.out.toString();
  }

  private void write() {
    header();
    Accounts accounts = new Accounts(notes);
    RelationSections relations = new RelationSections(statements, accounts);
    EventSection events = new EventSection(statements, accounts);
    OrderSection orders = new OrderSection(statements, accounts);
    VoiceSections voices = new VoiceSections(statements, accounts);
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
        .forEach(section -> section(section.get()));
    leftOut();
    footnotes();
  }

  private void header() {
    List<ReportHead> read = statements.reports().stream().filter(ReportHead::read).toList();
    long outlets =
        read.stream().map(r -> r.meta().outlet()).filter(Objects::nonNull).distinct().count();
    line(
        "%s read%s%s; %s. %s."
            .formatted(
                Counted.of(read.size(), "report"),
                outlets == 0 ? "" : ", from " + Counted.of(outlets, "named outlet"),
                dates(read),
                Counted.of(statements.all().size(), "statement"),
                Counted.of(statements.problems().size(), "problem")),
        "");
    line(
        "Every sentence says what the reports say, not what is true; numbers lead to the exact"
            + " words below.",
        "");
  }

  private void leftOut() {
    long unclear = statements.unclear();
    if (unclear > 0) {
      line(
          "Left out here: "
              + Counted.of(unclear, "statement")
              + " of 'he' or 'it' whom the report does not name, or that only repeat a post. 'isnad"
              + " claims' has them.",
          "");
    }
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

  private void section(Section section) {
    if (section.entries().isEmpty()) {
      return;
    }
    out.append(System.lineSeparator()).append(section.title().toUpperCase(java.util.Locale.ROOT));
    out.append(System.lineSeparator());
    section.entries().stream().limit(limit).forEach(this::entry);
    int more = section.entries().size() - limit;
    if (more > 0) {
      line("... and " + more + " more: isnad " + section.more(), "  ");
    }
  }

  private void entry(Entry entry) {
    line("- " + entry.head(), "  ");
    entry.accounts().forEach(account -> line("    " + account, "      "));
  }

  private void footnotes() {
    List<String> texts = notes.texts();
    if (!texts.isEmpty()) {
      out.append(System.lineSeparator()).append("THE EXACT WORDS").append(System.lineSeparator());
      texts.forEach(text -> line(text, "     "));
      line("'isnad show CLAIM' shows the words in their context.", "");
    }
  }

  private void line(String text, String indent) {
    String lead = text.substring(0, text.length() - text.stripLeading().length());
    String wrapped = Lines.wrap(text, width - lead.length(), indent);
    out.append(lead).append(wrapped).append(System.lineSeparator());
  }
}
