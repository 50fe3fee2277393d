package org.isnad.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.isnad.actor.Actor;
import org.isnad.actor.whoswho.WhosWho;
import org.isnad.base.Id;
import org.isnad.base.Problem;
import org.isnad.claim.Claim;
import org.isnad.claim.Incident;
import org.isnad.network.Casebook;
import org.isnad.network.Happening;
import org.isnad.network.Histories;
import org.isnad.network.Node;
import org.isnad.network.Sighting;
import org.isnad.network.Source;
import org.isnad.origin.Material;
import org.isnad.report.Published;
import org.isnad.report.Report;
import org.isnad.store.Ledger;

/**
 * Claims to sightings: who is who and which telling a claim goes back to are decided here and
 * nowhere later.
 */
public final class Casebooks {
  private final CaseReadings read;
  private final Map<Id, Source> sources = new LinkedHashMap<>();
  private final Map<String, Integer> indexes = new HashMap<>();
  private final Map<String, Node> nodes = new LinkedHashMap<>();

  private Casebooks(CaseReadings read) {
    this.read = read;
    read.materials().forEach((id, one) -> sources.put(id, source(one.report())));
  }

  /** The casebook of a case, with the starter pack. */
  public static Casebook of(Ledger ledger) {
    return of(CaseReadings.of(ledger, WhosWho.starterPack()));
  }

  /** The casebook of what a case has read. */
  public static Casebook of(CaseReadings read) {
    return new Casebooks(read).book();
  }

  /**
   * The ties of a case, with the starter pack: as they were kept beside the case, where neither it
   * nor the program has changed since; else made anew, and kept.
   *
   * @param unkept is told what hinders keeping them; they are given all the same
   */
  public static Histories histories(Ledger ledger, Consumer<Problem> unkept) {
    return histories(ledger, () -> CaseReadings.of(ledger, WhosWho.starterPack()), unkept);
  }

  /**
   * As above.
   *
   * @param read with the starter pack; asked for where they are made anew
   */
  public static Histories histories(
      Ledger ledger, Supplier<CaseReadings> read, Consumer<Problem> unkept) {
    String maker = Provenance.build();
    return ledger.keptCasebook(maker).orElseGet(() -> make(ledger, maker, read, unkept));
  }

  private static Histories make(
      Ledger ledger, String maker, Supplier<CaseReadings> read, Consumer<Problem> unkept) {
    String state = ledger.state();
    Histories made = Histories.of(of(read.get()));
    Optional<Problem> hindrance = ledger.keepCasebook(state, maker, made);
    hindrance.ifPresent(unkept);
    return hindrance.isPresent() ? made : ledger.keptCasebook(maker).orElse(made);
  }

  private static Source source(Report report) {
    Published published = report.meta().published();
    String path = report.path();
    String name =
        Objects.requireNonNullElse(
            report.meta().outlet(), path.substring(path.lastIndexOf('/') + 1));
    return new Source(report.id(), name, path, published == null ? null : published.date());
  }

  private Casebook book() {
    List<Sighting> sightings = new ArrayList<>();
    SightingMaker maker =
        new SightingMaker(mention -> node(read.actors().actorOf(mention)), this::origin);
    for (Material one : read.materials().values()) {
      Report report = one.report();
      for (Claim claim : one.claims().all()) {
        String words = claim.basis().evidence().in(report.text());
        Sighting sighting = maker.make(claim, words, source(report.id()));
        if (sighting != null) {
          sightings.add(sighting);
        }
      }
    }
    return new Casebook(
        List.copyOf(nodes.values()),
        List.copyOf(sources.values()),
        sightings,
        happenings(sightings),
        maker.unplaced());
  }

  private Source source(Id report) {
    return Objects.requireNonNull(sources.get(report));
  }

  private List<Happening> happenings(List<Sighting> sightings) {
    Map<Id, Sighting> byClaim = new HashMap<>();
    sightings.forEach(s -> byClaim.put(s.ground().claim(), s));
    List<Happening> happenings = new ArrayList<>();
    for (Id report : read.materials().keySet()) {
      for (Incident incident : read.incidents().getOrDefault(report, List.of())) {
        List<Sighting> of =
            incident.claims().stream()
                .map(claim -> byClaim.get(claim.basis().id()))
                .filter(Objects::nonNull)
                .toList();
        if (!of.isEmpty()) {
          happenings.add(new Happening(incident.kind(), source(report), of));
        }
      }
    }
    return happenings;
  }

  /** The telling that a claim goes back to; its report's where none is found. */
  private String origin(Claim claim) {
    return read.origins()
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
