package org.isnad.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.network.Casebook;
import org.isnad.network.Ground;
import org.isnad.network.Network;
import org.isnad.network.Phrases;
import org.isnad.network.Sighting.Blame;
import org.isnad.network.Tie;
import org.isnad.network.Ties;
import org.isnad.network.measure.Bridges;

/** What rests on little: on one origin, on one unnamed voice, on one side alone, on one tie. */
final class Holes {
  private static final int MOST = 8;
  private static final int FEWEST_BEHIND = 3;

  private final Network network;
  private final Casebook book;

  private Holes(Network network) {
    this.network = network;
    this.book = network.book();
  }

  static List<Finding> of(Network network, List<IncidentSheet> sheets) {
    Holes holes = new Holes(network);
    List<Finding> found = new ArrayList<>();
    holes.oneOrigin(found);
    holes.unnamed(found);
    holes.oneSide(sheets, found);
    holes.bridges(found);
    return found;
  }

  private void oneOrigin(List<Finding> found) {
    List<Tie> thin = network.ties().stream().filter(tie -> tie.origins() == 1).toList();
    if (thin.isEmpty()) {
      return;
    }
    Map<String, List<Tie>> byOrigin =
        thin.stream()
            .collect(
                Collectors.groupingBy(
                    tie -> tie.links().getFirst().ground().source().name(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<Reason> reasons = new ArrayList<>();
    byOrigin.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> -e.getValue().size()))
        .limit(MOST)
        .forEach(
            e ->
                reasons.add(
                    Reason.of(
                        "%d ties rest on %s alone".formatted(e.getValue().size(), e.getKey()))));
    found.add(
        new Finding(
            FindingKind.HOLES,
            "%d of %d ties rest on one origin".formatted(thin.size(), network.ties().size()),
            reasons,
            List.of("a second telling of any of them that does not go back to the first")));
  }

  private void unnamed(List<Finding> found) {
    List<Reason> reasons =
        network.ties().stream()
            .filter(tie -> Ties.flow(tie.predicate()) == Ties.Flow.SUBJECT_TO_OBJECT)
            .filter(tie -> tie.links().stream().allMatch(l -> l.ground().isUnnamed()))
            .limit(MOST)
            .map(tie -> new Reason(Phrases.of(tie, book), grounds(tie)))
            .toList();
    if (!reasons.isEmpty()) {
      found.add(
          new Finding(
              FindingKind.HOLES,
              "These ties of command rest on unnamed voices alone",
              reasons,
              List.of("a named voice, a document, or an act that shows the tie")));
    }
  }

  private static List<Ground> grounds(Tie tie) {
    return tie.links().stream().map(link -> link.ground()).toList();
  }

  /** Where somebody is blamed by one voice and nobody else speaks to it. */
  private void oneSide(List<IncidentSheet> sheets, List<Finding> found) {
    List<Reason> reasons = new ArrayList<>();
    for (IncidentSheet sheet : sheets) {
      List<Blame> told = sheet.blames().stream().filter(b -> b.ground().isTold()).toList();
      Set<String> voices =
          told.stream().map(b -> b.ground().voice()).collect(Collectors.toUnmodifiableSet());
      if (voices.size() == 1) {
        Blame first = told.getFirst();
        reasons.add(
            Reason.of(
                SheetFinding.title(sheet, book)
                    + ": only "
                    + first.ground().voice()
                    + " says who is tied to it: "
                    + book.name(first.actor())
                    + " ("
                    + Matrix.words(List.of(Matrix.stance(first)))
                    + ")",
                first.ground()));
      }
    }
    if (!reasons.isEmpty()) {
      found.add(
          new Finding(
              FindingKind.HOLES,
              "Of these happenings only one voice says who is responsible",
              reasons.stream().limit(MOST).toList(),
              List.of("what those who are blamed say themselves, and a voice of another side")));
    }
  }

  /** Ties without which a part of the network hangs on nothing. */
  private void bridges(List<Finding> found) {
    Network.Shape shape = network.shape();
    List<Reason> reasons = new ArrayList<>();
    Bridges bridges = Bridges.of(shape.graph());
    int[] place = new int[book.nodes().size()];
    for (int i = 0; i < shape.actors().size(); i++) {
      place[shape.actors().get(i)] = i;
    }
    for (Tie tie : network.ties()) {
      int behind = bridges.behind(place[tie.subject()], place[tie.object()]);
      if (behind >= FEWEST_BEHIND) {
        reasons.add(
            new Reason(
                "%s: %d actors are tied to the rest by it alone"
                    .formatted(Phrases.of(tie, book), behind),
                grounds(tie)));
      }
    }
    if (!reasons.isEmpty()) {
      found.add(
          new Finding(
              FindingKind.HOLES,
              "Parts of the network hang on single ties",
              reasons.stream().limit(MOST).toList(),
              List.of("a denial of any of them, or another tie between the parts")));
    }
  }
}
