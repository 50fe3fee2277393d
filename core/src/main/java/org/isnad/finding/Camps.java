package org.isnad.finding;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.network.Tie;
import org.isnad.network.View;

/** Who is of one camp: those who are directed or backed by a common principal, or by each other. */
final class Camps {
  private static final int STEPS = 3;

  private final View view;
  private final Map<Integer, Set<Integer>> above = new HashMap<>();

  Camps(View view) {
    this.view = view;
  }

  /** The nearest principal of both, who may be one of them. */
  Optional<Integer> common(int one, int other) {
    Set<Integer> others = above(other);
    return one == other
        ? Optional.of(one)
        : above(one).stream().filter(others::contains).findFirst();
  }

  /** Itself and those who direct or back it, nearest first. */
  private Set<Integer> above(int node) {
    return above.computeIfAbsent(node, this::climb);
  }

  private Set<Integer> climb(int node) {
    Set<Integer> reached = new LinkedHashSet<>(List.of(node));
    List<Integer> edge = List.of(node);
    for (int step = 0; step < STEPS; step++) {
      Set<Integer> next = new LinkedHashSet<>();
      for (int at : edge) {
        for (Tie tie : view.into(at)) {
          next.add(tie.sender());
        }
        for (Tie tie : view.backing(at)) {
          next.add(tie.sender());
        }
      }
      next.removeAll(reached);
      reached.addAll(next);
      edge = List.copyOf(next);
    }
    return reached;
  }
}
