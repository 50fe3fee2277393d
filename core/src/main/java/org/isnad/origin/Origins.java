package org.isnad.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.actor.Actors;
import org.isnad.actor.ActorsBuilder;
import org.isnad.actor.judgement.JudgementLog;
import org.isnad.actor.whoswho.WhosWho;
import org.isnad.base.Id;
import org.isnad.claim.Claim;
import org.isnad.origin.text.Telling;

/**
 * Where the reports and claims of a case come from: an immutable view over what was read and what
 * people judged. The same reports in any order give the same view.
 */
public final class Origins {
  private final Map<Id, Telling> tellings = new HashMap<>();
  private final Map<Id, Family> families = new HashMap<>();
  private final List<Family> all;
  private final List<Link> links;
  private final Map<Id, List<Link>> ofReport = new HashMap<>();
  private final Map<Id, Origin> ofReports = new HashMap<>();
  private final Map<Id, Origin> ofClaims = new LinkedHashMap<>();

  private Origins(List<Telling> tellings, List<Link> links, List<Judgement> judgements) {
    tellings.forEach(telling -> this.tellings.put(telling.report(), telling));
    this.links = List.copyOf(links);
    for (Link link : links) {
      ofReport.computeIfAbsent(link.one(), id -> new ArrayList<>()).add(link);
      ofReport.computeIfAbsent(link.other(), id -> new ArrayList<>()).add(link);
    }
    this.all = Families.of(this.tellings.keySet(), this::telling, links, judgements);
    for (Family family : all) {
      family.reports().forEach(report -> families.put(report, family));
    }
  }

  /** The view over these reports, telling voices apart by their names alone. */
  public static Origins of(List<Material> materials, List<Judgement> judgements) {
    List<Link> links = new LinkFinder().find(tellings(materials));
    return of(materials, judgements, byNamesAlone(materials), links);
  }

  /**
   * The view over these reports.
   *
   * @param actors who is who among the voices
   * @param compared all links among these reports, as compared ({@link LinkFinder#find(List)})
   */
  public static Origins of(
      List<Material> materials, List<Judgement> judgements, Actors actors, List<Link> compared) {
    List<Telling> tellings = tellings(materials);
    Origins origins = ofTellings(tellings, judgements, compared);
    origins.resolve(materials, actors);
    return origins;
  }

  /** Who is who where nobody judged and no who's-who is asked. */
  public static Actors byNamesAlone(List<Material> materials) {
    ActorsBuilder actors = new ActorsBuilder();
    materials.forEach(m -> actors.add(m.report(), m.mentions(), m.claims()));
    return actors.build(JudgementLog.EMPTY, WhosWho.EMPTY);
  }

  /** The view over reports alone: it knows origins of reports and no claims. */
  public static Origins ofTellings(
      List<Telling> tellings, List<Judgement> judgements, LinkFinder finder) {
    return ofTellings(tellings, judgements, finder.find(tellings));
  }

  /** The view over reports alone whose links, as compared, are known. */
  public static Origins ofTellings(
      List<Telling> tellings, List<Judgement> judgements, List<Link> compared) {
    Set<Id> held = tellings.stream().map(Telling::report).collect(Collectors.toSet());
    return reports(tellings, JudgedLinks.of(compared, held, judgements), judgements);
  }

  private static Origins reports(
      List<Telling> tellings, List<Link> links, List<Judgement> judgements) {
    Origins origins = new Origins(tellings, links, judgements);
    OriginResolver.reports(origins, origins.ofReports::put);
    return origins;
  }

  /**
   * The families of reports whose links are known, every report in exactly one, by id.
   *
   * @param held gives the telling of a report, once for each
   */
  public static List<Family> families(
      Set<Id> reports, Function<Id, Telling> held, List<Link> links, List<Judgement> judgements) {
    return Families.of(reports, held, links, judgements);
  }

  private static List<Telling> tellings(List<Material> materials) {
    return materials.stream().map(m -> Telling.whenAsked(m.report())).toList();
  }

  private void resolve(List<Material> materials, Actors actors) {
    Map<Id, Origin> found = new LinkedHashMap<>();
    OriginResolver.claims(this, materials, actors, found::put);
    Map<Id, TreeSet<Id>> carriers = new HashMap<>();
    found
        .values()
        .forEach(o -> carriers.computeIfAbsent(o.id(), id -> new TreeSet<>()).addAll(o.reports()));
    found.forEach(
        (claim, o) ->
            ofClaims.put(
                claim,
                new Origin(
                    o.id(),
                    o.name(),
                    o.witness(),
                    Objects.requireNonNull(carriers.get(o.id())),
                    o.kin(),
                    o.why())));
  }

  /** Where a claim comes from; nothing when the view does not hold it. */
  public Optional<Origin> originOfClaim(Id claim) {
    return Optional.ofNullable(ofClaims.get(claim));
  }

  /** Where a report comes from; nothing when the view does not hold it. */
  public Optional<Origin> originOfReport(Id report) {
    return Optional.ofNullable(ofReports.get(report));
  }

  /** How many tellings stand behind claims that say the same. */
  public Corroboration corroboration(Collection<Claim> claims) {
    List<Origin> origins = new ArrayList<>();
    claims.forEach(claim -> originOfClaim(claim.basis().id()).ifPresent(origins::add));
    return Corroboration.of(origins);
  }

  /** The family of a report. */
  public Optional<Family> familyOf(Id report) {
    return Optional.ofNullable(families.get(report));
  }

  /** Every family, those of one report too. */
  public List<Family> families() {
    return all;
  }

  /** From the first telling that is known of to this report; empty for an unknown report. */
  public List<Node> chainOf(Id report) {
    return familyOf(report).map(family -> family.chain(report)).orElse(List.of());
  }

  /** All links of a report, strongest first. */
  public List<Link> linksOf(Id report) {
    return List.copyOf(ofReport.getOrDefault(report, List.of()));
  }

  public List<Link> links() {
    return links;
  }

  Telling telling(Id report) {
    return Objects.requireNonNull(tellings.get(report), "no such report in this view");
  }
}
