package org.isnad.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.isnad.base.Id;
import org.isnad.claim.Claim;
import org.isnad.claim.EventClass;
import org.isnad.claim.Incident;

/** Incidents of a reading to rows, a row a member, and back. */
final class IncidentRows {
  private static final int WHY = 3;
  private static final int ANSWERED = 4;

  private IncidentRows() {}

  static List<Row> of(ReportReading reading) {
    Map<Id, Integer> ordinals = new HashMap<>();
    List<Claim> claims = reading.claims().all();
    for (int i = 0; i < claims.size(); i++) {
      ordinals.put(claims.get(i).basis().id(), i);
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < reading.incidents().size(); i++) {
      Incident incident = reading.incidents().get(i);
      for (Incident.Member member : incident.members()) {
        rows.add(
            row(
                i,
                incident,
                Objects.requireNonNull(ordinals.get(member.claim().basis().id())),
                member));
      }
    }
    return rows;
  }

  private static Row row(int number, Incident incident, int claim, Incident.Member member) {
    return Row.of(
        number,
        ReadingEncoder.name(incident.kind()),
        claim,
        Json.write(member.why()),
        ReadingEncoder.from(incident.answered()),
        ReadingEncoder.until(incident.answered()),
        ReadingEncoder.precision(incident.answered()));
  }

  static List<Incident> read(List<Row> rows, List<Claim> claims) {
    Map<Integer, List<Row>> byIncident = new TreeMap<>();
    rows.forEach(
        row -> byIncident.computeIfAbsent(row.integer(0), i -> new ArrayList<>()).add(row));
    return byIncident.values().stream().map(of -> incident(of, claims)).toList();
  }

  private static Incident incident(List<Row> rows, List<Claim> claims) {
    Row first = rows.getFirst();
    List<Incident.Member> members =
        rows.stream()
            .map(
                row ->
                    new Incident.Member(
                        claims.get(row.integer(2)), Json.read(row.text(WHY), Json.EXPLANATION)))
            .toList();
    return new Incident(
        first.one(EventClass.class, 1), members, ReadingDecoder.when(first, ANSWERED));
  }
}
