package org.isnad.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.network.Casebook;
import org.isnad.network.Change;
import org.isnad.network.Ground;
import org.isnad.network.Histories;
import org.isnad.network.Joinings;
import org.isnad.network.Lens;
import org.isnad.network.Lives;
import org.isnad.network.Network;
import org.isnad.network.Node;
import org.isnad.network.Phrases;
import org.isnad.network.Tie;
import org.isnad.network.measure.Fragmentation;

/** What the network did look like around each told death of a named person, side by side. */
final class Losses {
  private static final int AFTER = 30;
  private static final int MOST_TIES = 12;

  private Losses() {}

  static List<Finding> of(Histories histories, Lens lens, Joinings joinings) {
    Lives lives = Lives.of(histories, lens);
    Map<LocalDate, List<Lives.Death>> byDay = new TreeMap<>();
    for (Node node : histories.book().nodes()) {
      lives
          .deathOf(node.index())
          .filter(Lives.Death::dated)
          .ifPresent(d -> byDay.computeIfAbsent(d.day(), day -> new ArrayList<>()).add(d));
    }
    List<Finding> findings = new ArrayList<>();
    byDay.forEach(
        (day, deaths) -> finding(day, deaths, histories, lens, joinings).ifPresent(findings::add));
    return findings;
  }

  /** Nothing where none of the dead had a tie that was lost. */
  private static Optional<Finding> finding(
      LocalDate day, List<Lives.Death> all, Histories histories, Lens lens, Joinings joinings) {
    Casebook book = histories.book();
    LocalDate before = day.minusDays(1);
    LocalDate after = day.plusDays(AFTER);
    Network first = Network.through(lens.on(before), histories, joinings);
    Network second = Network.through(lens.on(after), histories, joinings);
    Change change = Change.between(first, second);
    List<Lives.Death> deaths =
        all.stream().filter(d -> change.lost().stream().anyMatch(t -> has(t, d.node()))).toList();
    if (deaths.isEmpty()) {
      return Optional.empty();
    }
    List<Reason> reasons = new ArrayList<>();
    deaths.forEach(
        d ->
            reasons.add(
                Reason.of(
                    "the death of " + book.node(d.node()).name() + " is told for " + day,
                    d.ground())));
    change.lost().stream().limit(MOST_TIES).forEach(t -> reasons.add(tie("lost: ", t, book)));
    change.gained().stream().limit(MOST_TIES).forEach(t -> reasons.add(tie("gained: ", t, book)));
    reasons.add(
        Reason.of(
            ("%d ties on %s, %d on %s; %d and %d in a hundred pairs of their actors could not reach"
                    + " each other")
                .formatted(
                    first.ties().size(),
                    before,
                    second.ties().size(),
                    after,
                    apart(first),
                    apart(second))));
    String names =
        deaths.stream().map(d -> book.node(d.node()).name()).collect(Collectors.joining(" and "));
    return Optional.of(
        new Finding(
            FindingKind.CHANGES,
            "What changed around the death of " + names,
            reasons,
            List.of(
                "that one came after the other is told; that it came of it is not said here",
                "dated reports of the days before " + before + " and after " + after)));
  }

  private static boolean has(Tie tie, int node) {
    return tie.subject() == node || tie.object() == node;
  }

  private static long apart(Network network) {
    return Math.round(100 * Fragmentation.share(network.shape().graph()));
  }

  private static Reason tie(String what, Tie tie, Casebook book) {
    List<Ground> grounds = tie.links().stream().map(link -> link.ground()).toList();
    return new Reason(what + Phrases.of(tie, book) + " (" + tie.why() + ")", grounds);
  }
}
