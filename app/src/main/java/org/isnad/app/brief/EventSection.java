package org.isnad.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.base.Id;
import org.isnad.base.When;
import org.isnad.claim.Claim;
import org.isnad.claim.Claim.Event;
import org.isnad.claim.Claim.Toll;
import org.isnad.claim.EventType;

/**
 * What is told besides the incident sheets, in order of time. Events of one type, day and place
 * stand together; a toll stands with the event that is told in its sentence.
 */
final class EventSection {
  /** Things said, which stand under who says them. */
  private static final Set<EventType> SAID =
      Set.of(
          EventType.STATEMENT,
          EventType.CLAIM,
          EventType.DENIAL,
          EventType.ACCUSATION,
          EventType.REQUEST,
          EventType.ORDER);

  private final CaseStatements statements;
  private final Accounts accounts;
  private final Set<Id> inSheets;

  /**
   * @param inSheets claims that are told with their happening
   */
  EventSection(CaseStatements statements, Accounts accounts, Set<Id> inSheets) {
    this.statements = statements;
    this.accounts = accounts;
    this.inSheets = inSheets;
  }

  /** What no incident sheet tells: appointments and other changes, what is planned or denied. */
  Section others() {
    return section("What else is told, planned or denied", false);
  }

  Section said() {
    return section("What was said and asked in public", true);
  }

  private Section section(String title, boolean said) {
    Stream<Statement> events =
        statements.of(Event.class, e -> SAID.contains(e.type()) == said && isApart(e));
    List<List<Statement>> groups =
        Accounts.grouped(events, EventSection::key).stream()
            .sorted(Comparator.comparing(EventSection::day))
            .toList();
    return Section.of(title, groups, this::entry, "events");
  }

  private boolean isApart(Claim claim) {
    return !inSheets.contains(claim.basis().id());
  }

  private static Object key(Statement s) {
    Event e = (Event) s.claim();
    When when = s.basis().when();
    Object where =
        e.place() != null ? s.key(e.place()) : e.targets().stream().map(s::key).sorted().toList();
    return when == null
        ? List.of(e.type(), where, s.report().id(), s.basis().sentence())
        : List.of(e.type(), where, when);
  }

  /** Undated events come last. */
  private static LocalDate day(List<Statement> statements) {
    When when = statements.getFirst().basis().when();
    return when == null
        ? LocalDate.MAX
        : Objects.requireNonNullElse(
            when.from(), Objects.requireNonNullElse(when.until(), LocalDate.MAX));
  }

  private Entry entry(List<Statement> events) {
    Entry told = accounts.entry(events);
    When when = events.getFirst().basis().when();
    List<String> lines = new ArrayList<>(told.accounts());
    boolean said = SAID.contains(((Event) events.getFirst().claim()).type());
    (said ? List.<Statement>of() : tollsBeside(events))
        .forEach(toll -> lines.add(toll.sentence() + ", according to " + voice(toll)));
    return new Entry((when == null ? "No date told" : when.iso()) + ": " + told.head(), lines);
  }

  private String voice(Statement statement) {
    return accounts.voices(List.of(statement));
  }

  private List<Statement> tollsBeside(List<Statement> events) {
    return tolls().filter(t -> events.stream().anyMatch(event -> belongs(t, event))).toList();
  }

  /** Those with a number that stand on no incident sheet. */
  private Stream<Statement> tolls() {
    return statements.of(Toll.class, t -> isCounted(t) && isApart(t));
  }

  /** A toll whose words tell one of several events of a sentence belongs to that one only. */
  private boolean belongs(Statement toll, Statement event) {
    return besides(toll, event)
        && (tells(toll, event)
            || statements
                .of(Event.class, e -> !SAID.contains(e.type()))
                .noneMatch(other -> besides(toll, other) && tells(toll, other)));
  }

  private static boolean tells(Statement toll, Statement event) {
    Event e = (Event) event.claim();
    return toll.basis().evidence().overlaps(e.trigger().span());
  }

  private static boolean besides(Statement toll, Statement event) {
    return toll.report().id().equals(event.report().id())
        && toll.basis().sentence() == event.basis().sentence();
  }

  private static boolean isCounted(Toll toll) {
    return toll.killed() != null || toll.wounded() != null;
  }

  /** Tolls that stand in a sentence with no event. */
  Section otherTolls() {
    List<Statement> events = statements.of(Event.class, e -> !SAID.contains(e.type())).toList();
    List<Statement> apart =
        tolls().filter(t -> events.stream().noneMatch(event -> besides(t, event))).toList();
    return Section.of(
        "Dead and wounded, where the happening is not clear",
        apart,
        toll -> accounts.entry(List.of(toll)),
        "claims --kind toll");
  }
}
