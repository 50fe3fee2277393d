package org.isnad.app.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isnad.actor.NameGrouping;
import org.isnad.base.Id;
import org.isnad.base.Problem;
import org.isnad.claim.Claim;
import org.isnad.store.Ledger;
import org.isnad.store.ReportHead;
import org.isnad.store.ReportReading;

/**
 * All that a case says.
 *
 * @param reports every report, read or not
 * @param all every claim, in order of reading
 */
public record CaseStatements(
    List<ReportHead> reports, List<Statement> all, NameGrouping actors, List<Problem> problems) {

  public static CaseStatements of(Ledger ledger) {
    List<ReportHead> reports = ledger.reports();
    Map<Id, ReportHead> heads = new HashMap<>();
    reports.forEach(head -> heads.put(head.id(), head));
    NameGrouping actors = new NameGrouping();
    List<Statement> all = new ArrayList<>();
    ledger.eachReading(
        reading -> {
          actors.add(reading.report(), reading.mentions());
          ReportHead head = Objects.requireNonNull(heads.get(reading.report().id()));
          reading.claims().all().forEach(c -> all.add(statement(c, reading, head, actors)));
        });
    return new CaseStatements(reports, all, actors, ledger.problems());
  }

  private static Statement statement(
      Claim claim, ReportReading reading, ReportHead head, NameGrouping actors) {
    String words = claim.basis().evidence().in(reading.report().text());
    return new Statement(claim, words, head, actors);
  }

  /** How many speak of somebody by a pronoun that leads to nobody; the brief leaves them out. */
  long unclear() {
    return all.stream().filter(s -> !s.isClear()).count();
  }

  /** The statements of one kind that tell whom they speak of. */
  <C extends Claim> Stream<Statement> of(Class<C> kind, Predicate<C> wanted) {
    return all.stream()
        .filter(s -> kind.isInstance(s.claim()) && wanted.test(kind.cast(s.claim())))
        .filter(Statement::isClear);
  }
}
