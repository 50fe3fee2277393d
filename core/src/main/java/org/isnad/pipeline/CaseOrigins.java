package org.isnad.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.isnad.actor.Actors;
import org.isnad.actor.whoswho.WhosWho;
import org.isnad.base.Confidence;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.claim.Claim;
import org.isnad.origin.BetterCopy;
import org.isnad.origin.Corroborations;
import org.isnad.origin.Damage;
import org.isnad.origin.DamageFinder;
import org.isnad.origin.Grades;
import org.isnad.origin.Material;
import org.isnad.origin.Origins;
import org.isnad.origin.Profiles;
import org.isnad.origin.Trust;
import org.isnad.report.Report;
import org.isnad.store.Ledger;

/**
 * Where what a case holds comes from: its origins, its damage, the profiles of its voices.
 *
 * @param origins over the current readings and the judgements in force
 * @param materials every report that was read, by id, in order of reading
 * @param sentences of every report, as read
 * @param damage of every report
 * @param actors who is who
 * @param grades that readers set
 */
public record CaseOrigins(
    Origins origins,
    SequencedMap<Id, Material> materials,
    Map<Id, List<Span>> sentences,
    Map<Id, List<Damage>> damage,
    Actors actors,
    Grades grades) {

  /** Over the current readings and the judgements in force, with a who's-who. */
  public static CaseOrigins of(Ledger ledger, WhosWho whosWho) {
    return of(CaseReadings.of(ledger, whosWho));
  }

  /** Of what a case has read. */
  public static CaseOrigins of(CaseReadings read) {
    Map<Id, List<Damage>> damage = new HashMap<>();
    read.materials().forEach((id, one) -> damage.put(id, DamageFinder.of(one.report())));
    return new CaseOrigins(
        read.origins(), read.materials(), read.sentences(), damage, read.actors(), read.grades());
  }

  /**
   * A report of the case.
   *
   * @throws NullPointerException when the case has not read it
   */
  public Report report(Id id) {
    return Objects.requireNonNull(materials.get(id), "no such report").report();
  }

  /** The damage in a report; none for one that is not held. */
  public List<Damage> damageOf(Id report) {
    return damage.getOrDefault(report, List.of());
  }

  /** The damage in the sentence that a claim was read from. */
  public List<Damage> damageAt(Claim claim) {
    return DamageFinder.at(damageOf(claim.basis().report()), passage(claim));
  }

  private Span passage(Claim claim) {
    return PassageDamage.passage(claim, sentences.getOrDefault(claim.basis().report(), List.of()));
  }

  /** Where the sentence that a claim was read from stands better preserved, if it is damaged. */
  public Optional<BetterCopy> betterCopy(Claim claim) {
    return damageAt(claim).isEmpty()
        ? Optional.empty()
        : BetterCopy.of(origins, claim.basis().report(), passage(claim), this::damageOf);
  }

  /** The confidence of a claim, less for the damage of its passage. */
  public Confidence trust(Claim claim) {
    return Trust.of(claim, damageAt(claim));
  }

  /** Profiles of the voices. */
  public Profiles profiles() {
    return Profiles.of(origins, List.copyOf(materials.values()), actors);
  }

  /** How many tellings stand behind each claim and those that say the same. */
  public Corroborations corroborations() {
    return Corroborations.of(origins, List.copyOf(materials.values()), actors);
  }
}
