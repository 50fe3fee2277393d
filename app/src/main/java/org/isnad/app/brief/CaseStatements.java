package org.isnad.app.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isnad.actor.Actors;
import org.isnad.app.view.DamageWords;
import org.isnad.base.Id;
import org.isnad.base.Problem;
import org.isnad.claim.Claim;
import org.isnad.origin.Material;
import org.isnad.origin.Origins;
import org.isnad.pipeline.CaseOrigins;
import org.isnad.pipeline.CaseReadings;
import org.isnad.store.Ledger;
import org.isnad.store.ReportHead;

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

  /**
   * Of a case.
   *
   * @param read what it has read
   */
  public static CaseStatements of(Ledger ledger, CaseReadings read) {
    List<ReportHead> reports = ledger.reports();
    Map<Id, ReportHead> heads = new HashMap<>();
    reports.forEach(head -> heads.put(head.id(), head));
    CaseOrigins origins = CaseOrigins.of(read);
    List<Statement> all = new ArrayList<>();
    for (Material material : origins.materials().values()) {
      ReportHead head = Objects.requireNonNull(heads.get(material.report().id()));
      for (Claim claim : material.claims().all()) {
        String words = claim.basis().evidence().in(material.report().text());
        all.add(
            new Statement(claim, words, head, DamageWords.of(origins, claim), origins.actors()));
      }
    }
    return new CaseStatements(reports, all, origins.actors(), ledger.problems(), origins.origins());
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
