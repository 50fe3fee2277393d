package org.isnad.pipeline;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.isnad.base.Id;
import org.isnad.origin.GrowingLinks;
import org.isnad.origin.KeptLinks;
import org.isnad.origin.Link;
import org.isnad.origin.LinkFinder;
import org.isnad.origin.text.Telling;
import org.isnad.report.Report;
import org.isnad.store.Ledger;
import org.isnad.store.ReportHead;

/**
 * The links among the reports of a case: kept in it by {@code read}, and found among what came
 * since where a run was killed before it kept them.
 */
public final class CaseLinks {
  private static final String METHOD = LinkFinder.METHOD;

  private CaseLinks() {}

  /**
   * Compares the reports that were not compared yet and keeps what comes of it.
   *
   * @return how many reports there were
   */
  public static int update(Ledger ledger) {
    List<Id> read = ledger.reports().stream().filter(ReportHead::read).map(ReportHead::id).toList();
    Set<Id> compared = ledger.comparedReports(METHOD);
    List<Id> added = read.stream().filter(id -> !compared.contains(id)).toList();
    if (!added.isEmpty()) {
      Function<Id, Telling> held = id -> Telling.of(ledger.report(id).orElseThrow());
      ledger.keep(METHOD, GrowingLinks.grow(ledger.keptLinks(METHOD), added, held));
    }
    return added.size();
  }

  /**
   * The links among all that the case has read, in no order.
   *
   * @param read the reports that the case has read
   * @param reports gives each of them; asked for those alone that were not compared yet
   */
  static List<Link> of(Ledger ledger, Set<Id> read, Function<Id, Report> reports) {
    Set<Id> compared = ledger.comparedReports(METHOD);
    List<Id> added = read.stream().filter(id -> !compared.contains(id)).toList();
    if (added.isEmpty()) {
      return ledger.links(METHOD);
    }
    Function<Id, Telling> held = id -> Telling.of(reports.apply(id));
    KeptLinks kept = ledger.keptLinks(METHOD);
    return GrowingLinks.of(kept.and(GrowingLinks.grow(kept, added, held)));
  }
}
