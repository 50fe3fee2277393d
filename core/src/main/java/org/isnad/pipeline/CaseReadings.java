package org.isnad.pipeline;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.isnad.actor.Actors;
import org.isnad.actor.ActorsBuilder;
import org.isnad.actor.whoswho.WhosWho;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.claim.Incident;
import org.isnad.origin.Grades;
import org.isnad.origin.JudgementLine;
import org.isnad.origin.Link;
import org.isnad.origin.Material;
import org.isnad.origin.Origins;
import org.isnad.store.Ledger;
import org.isnad.store.ReportReading;

/**
 * What a case has read, with who is who in it and which tellings it goes back to: found once, for
 * all that is asked of the case.
 *
 * @param materials every report that was read, by id, in order of reading
 * @param sentences of every report, as read
 * @param incidents of every report, as read
 * @param actors who is who
 * @param origins over the current readings and the judgements in force
 * @param grades that readers set
 */
public record CaseReadings(
    SequencedMap<Id, Material> materials,
    Map<Id, List<Span>> sentences,
    Map<Id, List<Incident>> incidents,
    Actors actors,
    Origins origins,
    Grades grades) {

  /** Over the current readings and the judgements in force, with a who's-who. */
  public static CaseReadings of(Ledger ledger, WhosWho whosWho) {
    ActorsBuilder builder = new ActorsBuilder();
    SequencedMap<Id, Material> materials = new LinkedHashMap<>();
    Map<Id, List<Span>> sentences = new HashMap<>();
    Map<Id, List<Incident>> incidents = new HashMap<>();
    ledger.eachReading(
        reading -> {
          builder.add(reading.report(), reading.mentions(), reading.claims());
          Id id = reading.report().id();
          materials.put(id, material(reading));
          sentences.put(id, reading.sentences());
          incidents.put(id, reading.incidents());
        });
    Actors actors = builder.build(ledger.judgements(), whosWho);
    List<Link> links =
        CaseLinks.of(
            ledger,
            materials.keySet(),
            id -> Objects.requireNonNull(materials.get(id), "no such report").report());
    List<JudgementLine> lines = ledger.originJudgements();
    Origins origins =
        Origins.of(List.copyOf(materials.values()), JudgementLine.inForce(lines), actors, links);
    return new CaseReadings(
        materials, sentences, incidents, actors, origins, Grades.inForce(lines));
  }

  private static Material material(ReportReading reading) {
    return new Material(reading.report(), reading.mentions(), reading.claims());
  }
}
