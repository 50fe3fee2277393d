package org.isnad.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isnad.base.When;
import org.isnad.network.Casebook;
import org.isnad.network.Change;
import org.isnad.network.End;
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
    deaths.forEach(d -> reasons.add(told(d, book)));
    reasons.addAll(ties("lost: ", change.lost(), Losses::ends, book));
    reasons.addAll(ties("gained: ", change.gained(), Losses::begins, book));
    reasons.addAll(elsewhere(change));
    reasons.add(without(deaths, first, before));
    reasons.add(Reason.of("the network really told of %s: %s".formatted(after, shape(second))));
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

  private static Reason told(Lives.Death death, Casebook book) {
    When when = death.ground().when();
    return Reason.of(
        "the death of %s is told for %s"
            .formatted(book.node(death.node()).name(), when == null ? death.day() : when.iso()),
        death.ground());
  }

  private static List<Reason> ties(
      String what, List<Tie> ties, Predicate<Tie> told, Casebook book) {
    return ties.stream().filter(told).limit(MOST_TIES).map(tie -> tie(what, tie, book)).toList();
  }

  private static boolean ends(Tie tie) {
    return tie.until().kind() == End.Kind.TOLD;
  }

  private static boolean begins(Tie tie) {
    return tie.from().kind() == End.Kind.TOLD;
  }

  private static List<Reason> elsewhere(Change change) {
    long others =
        change.lost().stream().filter(tie -> !ends(tie)).count()
            + change.gained().stream().filter(tie -> !begins(tie)).count();
    return others == 0
        ? List.of()
        : List.of(
            Reason.of(
                "%s only in one of the two networks because of when reports tell of"
                        .formatted(Count.of(others, "other tie"))
                    + " it; 'isnad compare' lists them"));
  }

  /** The network of the day before as it would be had they alone been taken out of it. */
  private static Reason without(List<Lives.Death> deaths, Network before, LocalDate day) {
    Network left = before;
    for (Lives.Death death : deaths) {
      left = left.withoutActor(death.node());
    }
    return Reason.of(
        "%s: %s; had they alone been taken out of it: %s"
            .formatted("the network of " + day, shape(before), shape(left)));
  }

  private static String shape(Network network) {
    return "%s, %d in a hundred pairs of actors cannot reach each other"
        .formatted(
            Count.of(network.ties().size(), "tie"),
            Math.round(100 * Fragmentation.share(network.shape().graph())));
  }

  private static boolean has(Tie tie, int node) {
    return tie.subject() == node || tie.object() == node;
  }

  private static Reason tie(String what, Tie tie, Casebook book) {
    List<Ground> grounds = tie.links().stream().map(link -> link.ground()).toList();
    return new Reason(what + Phrases.of(tie, book) + " (" + tie.why() + ")", grounds);
  }
}
