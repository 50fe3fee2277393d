package org.isnad.finding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.claim.Direction;
import org.isnad.network.Sighting.Command;
import org.isnad.network.View;

/**
 * Finds orders by different issuers that pull in opposite directions: those that a report sets
 * against each other ('the opposite', or side by side), and those that reach the same actor on the
 * same matter within a window of days. To hold back and to attack are of one matter; to do and not
 * to do something are where they share the words that tell what.
 */
final class Conflicts {
  private final View view;
  private final int window;
  private final Aftermath aftermath;
  private final Set<Long> seen = new HashSet<>();
  private final IdentityHashMap<Instruction, Integer> numbers = new IdentityHashMap<>();
  private final List<Conflict> found = new ArrayList<>();
  private final IdentityHashMap<Instruction, Map<Integer, Reach.Way>> reached =
      new IdentityHashMap<>();

  private Conflicts(View view, int window) {
    this.view = view;
    this.window = window;
    this.aftermath = Aftermath.of(view.book(), view.lens());
  }

  /**
   * All conflicts, those that a report itself tells first.
   *
   * @param window two orders lie at most so many days apart
   */
  static List<Conflict> of(View view, int window) {
    Conflicts search = new Conflicts(view, window);
    List<Instruction> all = Instructions.of(view.book(), view.lens());
    all.forEach(one -> search.numbers.put(one, search.numbers.size()));
    search.contrasted(all);
    search.sideBySide(all);
    search.meeting(all);
    return search.found;
  }

  private void contrasted(List<Instruction> all) {
    IdentityHashMap<Command, Instruction> byCommand = new IdentityHashMap<>();
    all.forEach(i -> byCommand.put(i.command(), i));
    for (Instruction second : all) {
      Instruction first = second.against() == null ? null : byCommand.get(second.against());
      if (first != null && !second.sameIssuer(first)) {
        add(first, second, true);
      }
    }
  }

  /** To hold back and to attack, told by one report in one breath, and not to different people. */
  private void sideBySide(List<Instruction> all) {
    for (int i = 1; i < all.size(); i++) {
      Instruction first = all.get(i - 1);
      Instruction second = all.get(i);
      boolean near =
          first.ground().source().report().equals(second.ground().source().report())
              && second.ground().sentence() - first.ground().sentence() <= 1;
      if (near && first.isNamed() && second.isNamed() && isForce(first.direction())) {
        boolean apart = !first.addressed().isEmpty() && !second.addressed().isEmpty();
        if (first.isOpposite(second) && !first.sameIssuer(second) && !apart) {
          add(first, second, true);
        }
      }
    }
  }

  /** Orders that reach one actor, sorted by day, are compared within the window only. */
  private void meeting(List<Instruction> all) {
    Map<Integer, List<Instruction>> byReached = new LinkedHashMap<>();
    for (Instruction one : all) {
      if (one.day() != null) {
        reach(one)
            .keySet()
            .forEach(n -> byReached.computeIfAbsent(n, k -> new ArrayList<>()).add(one));
      }
    }
    for (List<Instruction> orders : byReached.values()) {
      orders.sort(Comparator.comparing(Conflicts::day));
      for (int i = 0; i < orders.size(); i++) {
        for (int j = i + 1; j < orders.size() && isNear(orders.get(i), orders.get(j)); j++) {
          compare(orders.get(i), orders.get(j));
        }
      }
    }
  }

  private static LocalDate day(Instruction one) {
    LocalDate day = one.day();
    return day == null ? LocalDate.MIN : day;
  }

  private boolean isNear(Instruction one, Instruction other) {
    return Math.abs(ChronoUnit.DAYS.between(day(one), day(other))) <= window;
  }

  private void compare(Instruction one, Instruction other) {
    if (one.isOpposite(other) && !one.sameIssuer(other) && isOneMatter(one, other)) {
      add(one, other, false);
    }
  }

  private static boolean isOneMatter(Instruction one, Instruction other) {
    return isForce(one.direction())
        || Matter.of(one.command().matter().words())
            .overlaps(Matter.of(other.command().matter().words()));
  }

  private static boolean isForce(Direction direction) {
    return direction == Direction.RESTRAIN || direction == Direction.ESCALATE;
  }

  private void add(Instruction one, Instruction other, boolean contrasted) {
    long first = numbers.getOrDefault(one, 0);
    long second = numbers.getOrDefault(other, 0);
    if (seen.add(Math.min(first, second) << 32 | Math.max(first, second))) {
      List<Conflict.Reached> shared = shared(one, other);
      found.add(
          new Conflict(one, other, contrasted, shared, aftermath.of(one, other, shared, window)));
    }
  }

  private List<Conflict.Reached> shared(Instruction one, Instruction other) {
    Map<Integer, Reach.Way> second = reach(other);
    List<Conflict.Reached> shared = new ArrayList<>();
    reach(one)
        .forEach(
            (node, way) -> {
              Reach.Way theirs = second.get(node);
              if (theirs != null) {
                shared.add(new Conflict.Reached(node, way, theirs));
              }
            });
    return shared;
  }

  private Map<Integer, Reach.Way> reach(Instruction one) {
    return reached.computeIfAbsent(one, i -> Reach.of(i.addressed(), view));
  }
}
