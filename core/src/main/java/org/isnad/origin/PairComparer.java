package org.isnad.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.isnad.base.Id;
import org.isnad.origin.text.Telling;

/**
 * Compares pairs that were looked up, holding the tellings of a few thousand pairs at a time:
 * neighbours come together, so that most tellings are asked for once.
 */
final class PairComparer {
  private static final int AT_A_TIME = 1 << 11;

  private final List<Id> reports;
  private final Function<Id, Telling> held;
  private final LinkFinder.Runner runner;
  private Map<Integer, Telling> near = new HashMap<>();

  /** Takes what came of comparing two reports. */
  interface Taker {
    void take(Id one, Id other, boolean written, Optional<Link> found);
  }

  /**
   * A comparer.
   *
   * @param reports whose indices the pairs hold
   * @param held gives the telling of each
   */
  PairComparer(List<Id> reports, Function<Id, Telling> held, LinkFinder.Runner runner) {
    this.reports = reports;
    this.held = held;
    this.runner = runner;
  }

  /** Compares each pair once, in an order of its own. */
  void compare(Pairs looked, Taker taker) {
    Pairs pairs = PairOrder.of(looked, reports.size());
    for (int begin = 0; begin < pairs.size(); begin += AT_A_TIME) {
      compare(pairs, begin, Math.min(pairs.size(), begin + AT_A_TIME), taker);
    }
    near = new HashMap<>();
  }

  private void compare(Pairs pairs, int begin, int end, Taker taker) {
    fetch(pairs, begin, end);
    List<Integer> part = IntStream.range(begin, end).boxed().toList();
    List<Optional<Link>> found =
        runner.map(
            part,
            i -> LinkFinder.of(telling(pairs.one(i)), telling(pairs.other(i)), pairs.isWritten(i)));
    for (int i = begin; i < end; i++) {
      Id one = reports.get(pairs.one(i));
      Id other = reports.get(pairs.other(i));
      taker.take(one, other, pairs.isWritten(i), found.get(i - begin));
    }
  }

  private Telling telling(int index) {
    return Objects.requireNonNull(near.get(index));
  }

  /** Keeps of the tellings at hand those that are needed again, and asks for the others. */
  private void fetch(Pairs pairs, int begin, int end) {
    TreeSet<Integer> needed = new TreeSet<>();
    for (int i = begin; i < end; i++) {
      needed.add(pairs.one(i));
      needed.add(pairs.other(i));
    }
    Map<Integer, Telling> next = new HashMap<>();
    List<Integer> missing = new ArrayList<>();
    for (int index : needed) {
      Telling telling = near.get(index);
      if (telling == null) {
        missing.add(index);
      } else {
        next.put(index, telling);
      }
    }
    List<Telling> cut = runner.map(missing, index -> held.apply(reports.get(index)));
    for (int i = 0; i < cut.size(); i++) {
      next.put(missing.get(i), cut.get(i));
    }
    near = next;
  }
}
