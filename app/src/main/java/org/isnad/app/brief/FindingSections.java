package org.isnad.app.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.base.Id;
import org.isnad.finding.Finding;
import org.isnad.finding.FindingKind;
import org.isnad.finding.IncidentSheet;

/** What analysis finds, in sections of the brief. */
final class FindingSections {
  /** Reasons of one finding that the brief tells. */
  private static final int MOST = 8;

  private static final String INCIDENTS = "findings incidents";

  private final CaseFindings findings;
  private final FindingEntries entries;

  FindingSections(CaseFindings findings, CaseStatements statements, Footnotes notes) {
    this.findings = findings;
    Map<Id, Statement> byClaim =
        statements.all().stream()
            .collect(Collectors.toMap(s -> s.basis().id(), Function.identity(), (a, b) -> a));
    this.entries =
        new FindingEntries(notes, g -> Cited.of(Objects.requireNonNull(byClaim.get(g.claim()))));
  }

  Section conflicts() {
    return section("Orders that pull in opposite directions", FindingKind.CONFLICTS);
  }

  Section facades() {
    return section("Who may stand behind a name", FindingKind.FACADES);
  }

  Section changes() {
    return section("What changed, and when", FindingKind.CHANGES);
  }

  Section mixed() {
    return section("One camp, two messages", FindingKind.MIXED);
  }

  Section linchpins() {
    return section("On whom the network hangs", FindingKind.LINCHPINS);
  }

  Section holes() {
    return section("What rests on little, and what to look for", FindingKind.HOLES);
  }

  private Section section(String title, FindingKind kind) {
    String command = "findings " + kind.name().toLowerCase(Locale.ROOT);
    return Section.of(title, findings.of(kind), f -> entries.brief(f, MOST, command), command);
  }

  /** Whom several reach by ways of their own; those with most ways first. */
  Section rivals() {
    String command = "findings channels";
    List<Finding> rivals =
        findings.of(FindingKind.CHANNELS).stream()
            .filter(f -> f.reasons().stream().anyMatch(r -> r.grounds().isEmpty()))
            .sorted(Comparator.comparingInt((Finding f) -> -f.reasons().size()))
            .toList();
    return Section.of(
        "Who can be given orders by rivals", rivals, f -> entries.brief(f, MOST, command), command);
  }

  /** One entry a happening, those told by most first. */
  Section happened() {
    return Section.of("What happened, most told first", findings.sheets(), this::sheet, INCIDENTS);
  }

  private Entry sheet(IncidentSheet sheet) {
    Finding finding = findings.sheet(sheet);
    return entries.brief(finding, MOST, "incident " + finding.id().brief());
  }

  /** What the accounts of a happening disagree on, after ties that some assert and others deny. */
  Section contested(List<Supplier<Entry>> ties) {
    Stream<Supplier<Entry>> happenings =
        findings.sheets().stream()
            .filter(sheet -> !findings.disagreements(sheet).isEmpty())
            .map(sheet -> () -> disputed(sheet));
    return new Section(
        "What is contested", Stream.concat(ties.stream(), happenings).toList(), INCIDENTS);
  }

  private Entry disputed(IncidentSheet sheet) {
    return entries.of(findings.sheet(sheet).head(), findings.disagreements(sheet));
  }
}
