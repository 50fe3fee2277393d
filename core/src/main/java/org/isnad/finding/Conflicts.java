package org.isnad.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.isnad.network.Sighting.Command;
import org.isnad.network.View;

/**
 * Orders by different issuers that pull in opposite directions: those that a report sets against
 * each other ('the opposite', or side by side), and those that reach the same actor on the same
 * matter within a window of days.
 *
 * @param told the strongest, those that a report itself tells first
 * @param total how many there are
 */
record Conflicts(List<Conflict> told, long total) {
  /** So many are told; beyond it nobody reads them, and a large case has a million. */
  private static final int MOST = 1000;

  Conflicts {
    told = List.copyOf(told);
  }

  /**
   * All conflicts.
   *
   * @param window two orders lie at most so many days apart
   */
  static Conflicts of(View view, int window) {
    return of(view, window, MOST);
  }

  static Conflicts of(View view, int window, int most) {
    Search search = Search.in(view);
    List<MeetingOrders.Pair> pairs = search.told.stream().limit(most).toList();
    MeetingOrders.Found met =
        MeetingOrders.of(search.all, view, window, most - pairs.size(), search::isKnown);
    Telling telling = new Telling(view, window);
    List<Conflict> conflicts = new ArrayList<>();
    pairs.forEach(pair -> conflicts.add(telling.of(pair, true)));
    met.strongest().forEach(pair -> conflicts.add(telling.of(pair, false)));
    return new Conflicts(conflicts, search.told.size() + met.total());
  }

  /** How many of a kind there are: all, told or not. */
  static long count(View view, int window, BiPredicate<Instruction, Instruction> wanted) {
    Search search = Search.in(view);
    long told =
        search.told.stream().filter(pair -> wanted.test(pair.first(), pair.second())).count();
    BiPredicate<Instruction, Instruction> known = search::isKnown;
    return told + MeetingOrders.of(search.all, view, window, 0, known.or(wanted.negate())).total();
  }

  /** What reports themselves set against each other. */
  private static final class Search {
    private final List<Instruction> all;
    private final IdentityHashMap<Instruction, Integer> numbers = new IdentityHashMap<>();
    private final Set<Long> seen = new HashSet<>();
    private final List<MeetingOrders.Pair> told = new ArrayList<>();

    private Search(List<Instruction> all) {
      this.all = all;
      all.forEach(one -> numbers.put(one, numbers.size()));
    }

    static Search in(View view) {
      Search search = new Search(Instructions.of(view.book(), view.lens()));
      search.contrasted();
      search.sideBySide();
      return search;
    }

    private void contrasted() {
      IdentityHashMap<Command, Instruction> byCommand = new IdentityHashMap<>();
      all.forEach(i -> byCommand.put(i.command(), i));
      for (Instruction second : all) {
        Instruction first = second.against() == null ? null : byCommand.get(second.against());
        if (first != null && !second.sameIssuer(first)) {
          add(first, second);
        }
      }
    }

    /**
     * To hold back and to attack, told by one report in one breath, and not to different people.
     */
    private void sideBySide() {
      for (int i = 1; i < all.size(); i++) {
        Instruction first = all.get(i - 1);
        Instruction second = all.get(i);
        boolean near =
            first.ground().source().report().equals(second.ground().source().report())
                && second.ground().sentence() - first.ground().sentence() <= 1;
        if (near && first.isNamed() && second.isNamed() && first.direction().isForce()) {
          boolean apart = !first.addressed().isEmpty() && !second.addressed().isEmpty();
          if (first.isOpposite(second) && !first.sameIssuer(second) && !apart) {
            add(first, second);
          }
        }
      }
    }

    private void add(Instruction one, Instruction other) {
      if (seen.add(key(one, other))) {
        told.add(new MeetingOrders.Pair(one, other));
      }
    }

    boolean isKnown(Instruction one, Instruction other) {
      return !seen.isEmpty() && seen.contains(key(one, other));
    }

    private long key(Instruction one, Instruction other) {
      long first = numbers.getOrDefault(one, 0);
      long second = numbers.getOrDefault(other, 0);
      return Math.min(first, second) << 32 | Math.max(first, second);
    }
  }

  /** Puts together what is told of a pair. */
  private static final class Telling {
    private final Reacher reacher;
    private final int window;
    private final Aftermath aftermath;

    Telling(View view, int window) {
      this.reacher = new Reacher(view);
      this.window = window;
      this.aftermath = Aftermath.of(view.book(), view.lens());
    }

    Conflict of(MeetingOrders.Pair pair, boolean contrasted) {
      Reach first = reacher.from(pair.first().addressed());
      Reach second = reacher.from(pair.second().addressed());
      Map<Integer, Integer> theirs = new HashMap<>();
      for (int place = 0; place < second.members().length; place++) {
        theirs.put(second.members()[place], place);
      }
      Map<Integer, Conflict.Reached> shared = new LinkedHashMap<>();
      Set<Integer> both = new HashSet<>();
      for (int place = 0; place < first.members().length; place++) {
        int node = first.members()[place];
        Integer other = theirs.get(node);
        if (other != null && both.add(node) && shared.size() < Conflict.MOST_SHARED) {
          shared.put(node, new Conflict.Reached(node, first.way(place), second.way(other)));
        }
      }
      return new Conflict(
          pair.first(),
          pair.second(),
          contrasted,
          List.copyOf(shared.values()),
          both.size(),
          aftermath.of(pair.first(), pair.second(), both, window));
    }
  }
}
