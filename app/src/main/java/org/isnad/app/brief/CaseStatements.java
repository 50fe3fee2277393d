package org.isnad.app.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isnad.actor.Actors;
import org.isnad.actor.ActorsBuilder;
import org.isnad.actor.whoswho.WhosWho;
import org.isnad.base.Id;
import org.isnad.base.Problem;
import org.isnad.claim.Claim;
import org.isnad.origin.Origins;
import org.isnad.pipeline.CaseOrigins;
import org.isnad.store.Ledger;
import org.isnad.store.ReportHead;
import org.isnad.store.ReportReading;

/**
 * All that a case says.
 *
 * @param reports every report, read or not
 * @param all every claim, in order of reading
 * @param origins where they come from
 */
public record CaseStatements(
    List<ReportHead> reports,
    List<Statement> all,
    Actors actors,
    List<Problem> problems,
    Origins origins) {

  /** Of a case, with a who's-who. */
  public static CaseStatements of(Ledger ledger, WhosWho whosWho) {
    List<ReportHead> reports = ledger.reports();
    Map<Id, ReportHead> heads = new HashMap<>();
    reports.forEach(head -> heads.put(head.id(), head));
    ActorsBuilder builder = new ActorsBuilder();
    List<Function<Actors, Statement>> told = new ArrayList<>();
    ledger.eachReading(
        reading -> {
          builder.add(reading.report(), reading.mentions(), reading.claims());
          ReportHead head = Objects.requireNonNull(heads.get(reading.report().id()));
          reading.claims().all().forEach(claim -> told.add(statement(claim, reading, head)));
        });
    Actors actors = builder.build(ledger.judgements(), whosWho);
    List<Statement> all = told.stream().map(statement -> statement.apply(actors)).toList();
    return new CaseStatements(
        reports, all, actors, ledger.problems(), CaseOrigins.of(ledger, actors).origins());
  }

  private static Function<Actors, Statement> statement(
      Claim claim, ReportReading reading, ReportHead head) {
    String words = claim.basis().evidence().in(reading.report().text());
    return actors -> new Statement(claim, words, head, actors);
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
