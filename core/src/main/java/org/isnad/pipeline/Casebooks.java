package org.isnad.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.actor.Actor;
import org.isnad.actor.Actors;
import org.isnad.actor.ActorsBuilder;
import org.isnad.actor.whoswho.WhosWho;
import org.isnad.base.Id;
import org.isnad.claim.Claim;
import org.isnad.claim.Incident;
import org.isnad.network.Casebook;
import org.isnad.network.Happening;
import org.isnad.network.Histories;
import org.isnad.network.Node;
import org.isnad.network.Sighting;
import org.isnad.network.Source;
import org.isnad.origin.Judgement;
import org.isnad.origin.JudgementLine;
import org.isnad.origin.Material;
import org.isnad.origin.Origins;
import org.isnad.report.Published;
import org.isnad.report.Report;
import org.isnad.store.Ledger;
import org.isnad.store.ReportReading;

/**
 * Claims to sightings: who is who and which telling a claim goes back to are decided here and
 * nowhere later.
 */
public final class Casebooks {
  private final ActorsBuilder actors = new ActorsBuilder();
  private final Map<Id, Material> materials = new LinkedHashMap<>();
  private final List<Told> told = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<Grouped> groups = new ArrayList<>();
  private final Map<String, Integer> indexes = new HashMap<>();
  private final Map<String, Node> nodes = new LinkedHashMap<>();

  private record Grouped(Incident incident, Source source) {}

  private record Told(Claim claim, String words, Source source) {}

  private Casebooks() {}

  /** The casebook of a case, with the starter pack. */
  public static Casebook of(Ledger ledger) {
    return of(ledger, WhosWho.starterPack());
  }

  /**
   * The ties of a case, with the starter pack: as they were kept beside the case, where neither it
   * nor the program has changed since; else made anew, and kept.
   */
  public static Histories histories(Ledger ledger) {
    String maker = Provenance.build();
    return ledger.keptCasebook(maker).orElseGet(() -> make(ledger, maker));
  }

  private static Histories make(Ledger ledger, String maker) {
    String state = ledger.state();
    Histories made = Histories.of(of(ledger));
    return ledger.keepCasebook(state, maker, made) ? ledger.keptCasebook(maker).orElse(made) : made;
  }

  /** The casebook of a case, with a who's-who. */
  public static Casebook of(Ledger ledger, WhosWho whosWho) {
    Casebooks books = new Casebooks();
    ledger.eachReading(books::add);
    Actors who = books.actors.build(ledger.judgements(), whosWho);
    List<Judgement> judgements = JudgementLine.inForce(ledger.originJudgements());
    return books.book(who, CaseOrigins.origins(ledger, books.materials, judgements, who));
  }

  private void add(ReportReading reading) {
    Report report = reading.report();
    actors.add(report, reading.mentions(), reading.claims());
    materials.put(report.id(), CaseOrigins.material(reading));
    Source source = source(report);
    sources.add(source);
    reading.incidents().forEach(incident -> groups.add(new Grouped(incident, source)));
    reading
        .claims()
        .all()
        .forEach(
            claim -> told.add(new Told(claim, claim.basis().evidence().in(report.text()), source)));
  }

  private static Source source(Report report) {
    Published published = report.meta().published();
    String path = report.path();
    String name =
        Objects.requireNonNullElse(
            report.meta().outlet(), path.substring(path.lastIndexOf('/') + 1));
    return new Source(report.id(), name, path, published == null ? null : published.date());
  }

  private Casebook book(Actors who, Origins origins) {
    List<Sighting> sightings = new ArrayList<>(told.size());
    SightingMaker maker =
        new SightingMaker(mention -> node(who.actorOf(mention)), claim -> origin(claim, origins));
    for (Told one : told) {
      Sighting sighting = maker.make(one.claim, one.words, one.source);
      if (sighting != null) {
        sightings.add(sighting);
      }
    }
    return new Casebook(
        List.copyOf(nodes.values()), sources, sightings, happenings(sightings), maker.unplaced());
  }

  private List<Happening> happenings(List<Sighting> sightings) {
    Map<Id, Sighting> byClaim = new HashMap<>();
    sightings.forEach(s -> byClaim.put(s.ground().claim(), s));
    List<Happening> happenings = new ArrayList<>();
    for (Grouped group : groups) {
      List<Sighting> of =
          group.incident.claims().stream()
              .map(claim -> byClaim.get(claim.basis().id()))
              .filter(Objects::nonNull)
              .toList();
      if (!of.isEmpty()) {
        happenings.add(new Happening(group.incident.kind(), group.source, of));
      }
    }
    return happenings;
  }

  /** The telling that a claim goes back to; its report's where none is found. */
  private static String origin(Claim claim, Origins origins) {
    return origins
        .originOfClaim(claim.basis().id())
        .map(o -> o.id().value())
        .orElseGet(() -> claim.basis().report().value());
  }

  private Node node(Actor actor) {
    String key = actor.id().value();
    Integer index = indexes.get(key);
    if (index == null) {
      index = indexes.size();
      indexes.put(key, index);
      nodes.put(
          key,
          new Node(
              index,
              key,
              actor.name(),
              actor.kind(),
              actor.isNamed(),
              List.copyOf(actor.forms().keySet())));
    }
    return Objects.requireNonNull(nodes.get(key));
  }
}
