package org.isnad.finding;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.network.Tie;
import org.isnad.network.View;

/** Whom an order reaches: those it is told to, and those whom they direct or who belong to them. */
final class Reach {
  private static final int STEPS = 2;
  private static final int MOST = 200;

  private Reach() {}

  /** From somebody addressed, along ties that hold, to an actor. */
  record Way(int addressed, List<Tie> steps) {
    Way {
      steps = List.copyOf(steps);
    }
  }

  /** By actor, nearest first; the shortest way to each. */
  static Map<Integer, Way> of(Set<Integer> addressed, View view) {
    Map<Integer, Way> reached = new LinkedHashMap<>();
    Queue<Integer> queue = new ArrayDeque<>();
    addressed.stream().sorted().forEach(node -> reached.put(node, new Way(node, List.of())));
    queue.addAll(reached.keySet());
    while (!queue.isEmpty() && reached.size() < MOST) {
      int node = queue.remove();
      Way way = reached.getOrDefault(node, new Way(node, List.of()));
      if (way.steps().size() < STEPS) {
        for (Tie tie : view.outOf(node)) {
          int next = tie.other(node);
          if (!reached.containsKey(next)) {
            List<Tie> steps = Stream.concat(way.steps().stream(), Stream.of(tie)).toList();
            reached.put(next, new Way(way.addressed(), steps));
            queue.add(next);
          }
        }
      }
    }
    return reached;
  }
}
