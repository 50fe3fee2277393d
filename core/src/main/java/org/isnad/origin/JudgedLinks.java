package org.isnad.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.base.Explanation;
import org.isnad.base.Id;

/** What a person judged of two reports in the place of what was compared. */
final class JudgedLinks {
  private static final double JUDGED = 10;

  private JudgedLinks() {}

  private record Pair(Id lower, Id higher) {
    static Pair of(Id one, Id other) {
      return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  /**
   * The links that count, strongest first, ties by ids.
   *
   * @param held the reports that there are
   */
  static List<Link> of(List<Link> compared, Set<Id> held, List<Judgement> judgements) {
    Set<Pair> judged = new HashSet<>();
    judgements.forEach(j -> judged.add(Pair.of(j.report(), j.other())));
    List<Link> links = new ArrayList<>(compared);
    links.removeIf(link -> judged.contains(Pair.of(link.one(), link.other())));
    judgements.stream().flatMap(j -> judged(j, held).stream()).distinct().forEach(links::add);
    links.sort(strongestFirst());
    return links;
  }

  private static Comparator<Link> strongestFirst() {
    return Comparator.comparingDouble((Link link) -> -link.likeness().value())
        .thenComparing(Link::one)
        .thenComparing(Link::other);
  }

  private static Optional<Link> judged(Judgement judgement, Set<Id> held) {
    boolean both = held.contains(judgement.report()) && held.contains(judgement.other());
    return switch (judgement.verdict()) {
      case INDEPENDENT -> Optional.empty();
      case COPY_OF -> both ? Optional.of(copy(judgement)) : Optional.empty();
    };
  }

  private static Link copy(Judgement j) {
    String reason = j.by() + " judged it a copy" + (j.note().isEmpty() ? "" : ": " + j.note());
    boolean lower = j.other().compareTo(j.report()) < 0;
    Direction direction = Direction.of(List.of(Explanation.of(lower ? JUDGED : -JUDGED, reason)));
    return new Link(
        lower ? j.other() : j.report(),
        lower ? j.report() : j.other(),
        Explanation.of(1, reason),
        Kind.COPY,
        direction,
        1,
        1,
        1,
        1,
        (int) JUDGED);
  }
}
