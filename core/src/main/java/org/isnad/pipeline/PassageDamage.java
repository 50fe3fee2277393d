package org.isnad.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.base.Confidence;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.claim.Claim;
import org.isnad.origin.BetterCopy;
import org.isnad.origin.Damage;
import org.isnad.origin.DamageFinder;
import org.isnad.origin.Judgement;
import org.isnad.origin.JudgementLine;
import org.isnad.origin.Link;
import org.isnad.origin.Origins;
import org.isnad.origin.Trust;
import org.isnad.origin.text.Telling;
import org.isnad.report.Report;
import org.isnad.store.Ledger;
import org.isnad.store.ReportHead;
import org.isnad.store.ReportReading;

/**
 * What became of the sentence that one claim was read from. Looks at its report and at those that
 * are linked with it, and at no other.
 *
 * @param signs of damage in the sentence, in order; none for a sound one
 * @param confidence of the claim, less for the damage
 * @param better where the sentence stands better preserved
 */
public record PassageDamage(List<Damage> signs, Confidence confidence, Optional<Better> better) {
  public PassageDamage {
    signs = List.copyOf(signs);
  }

  /** A better preserved copy and the report that holds it. */
  public record Better(Report report, Span span) {}

  /** Of a claim of this reading. */
  public static PassageDamage of(Ledger ledger, ReportReading reading, Claim claim) {
    Span passage = passage(claim, reading.sentences());
    List<Damage> signs = DamageFinder.at(DamageFinder.of(reading.report()), passage);
    Optional<Better> better =
        signs.isEmpty() ? Optional.empty() : better(ledger, reading.report().id(), passage);
    return new PassageDamage(signs, Trust.of(claim, signs), better);
  }

  /** The sentence that a claim was read from. */
  static Span passage(Claim claim, List<Span> sentences) {
    int index = claim.basis().sentence();
    return index < sentences.size() ? sentences.get(index) : claim.basis().evidence();
  }

  private static Optional<Better> better(Ledger ledger, Id report, Span passage) {
    Map<Id, Report> asked = new HashMap<>();
    Function<Id, Report> reports =
        id -> asked.computeIfAbsent(id, one -> ledger.report(one).orElseThrow());
    Set<Id> read =
        ledger.reports().stream()
            .filter(ReportHead::read)
            .map(ReportHead::id)
            .collect(Collectors.toSet());
    List<Link> links = new ArrayList<>(CaseLinks.of(ledger, read, reports));
    List<Judgement> judgements = JudgementLine.inForce(ledger.originJudgements());
    Set<Id> near = linkedWith(report, links, judgements);
    near.retainAll(read);
    links.removeIf(link -> !near.contains(link.one()));
    List<Telling> tellings = near.stream().map(id -> Telling.whenAsked(reports.apply(id))).toList();
    Origins origins = Origins.ofTellings(tellings, judgements, links);
    return BetterCopy.of(origins, report, passage, id -> DamageFinder.of(reports.apply(id)))
        .map(copy -> new Better(reports.apply(copy.report()), copy.span()));
  }

  /** The report and all that links and judgements lead to from it. */
  private static Set<Id> linkedWith(Id report, List<Link> links, List<Judgement> judgements) {
    Map<Id, List<Id>> next = new HashMap<>();
    links.forEach(link -> join(next, link.one(), link.other()));
    judgements.forEach(judgement -> join(next, judgement.report(), judgement.other()));
    Set<Id> found = new HashSet<>(Set.of(report));
    ArrayDeque<Id> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      next.getOrDefault(open.remove(), List.of()).stream().filter(found::add).forEach(open::add);
    }
    return found;
  }

  private static void join(Map<Id, List<Id>> next, Id one, Id other) {
    next.computeIfAbsent(one, id -> new ArrayList<>()).add(other);
    next.computeIfAbsent(other, id -> new ArrayList<>()).add(one);
  }
}
