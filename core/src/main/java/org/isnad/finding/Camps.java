package org.isnad.finding;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.network.Tie;
import org.isnad.network.View;

/**
 * Who is of one camp: those who are directed or backed by a common principal, or by each other,
 * through who directs, controls, backs whom and who belongs to whom.
 */
final class Camps {
  private static final int STEPS = 3;

  private final View view;
  private final Map<Integer, Map<Integer, List<Tie>>> above = new HashMap<>();

  Camps(View view) {
    this.view = view;
  }

  /**
   * A common principal.
   *
   * @param ties from either up to the principal
   */
  record Camp(int principal, List<Tie> ties) {
    Camp {
      ties = List.copyOf(ties);
    }
  }

  /** The nearest principal of both, who may be one of them. */
  Optional<Camp> common(int one, int other) {
    Map<Integer, List<Tie>> some = above(one);
    Map<Integer, List<Tie>> others = above(other);
    return some.keySet().stream()
        .filter(others::containsKey)
        .findFirst()
        .map(
            head ->
                new Camp(
                    head,
                    Stream.concat(
                            some.getOrDefault(head, List.of()).stream(),
                            others.getOrDefault(head, List.of()).stream())
                        .distinct()
                        .toList()));
  }

  /** Itself and those who direct or back it, nearest first, each with the ties that lead there. */
  private Map<Integer, List<Tie>> above(int node) {
    return above.computeIfAbsent(node, this::climb);
  }

  private Map<Integer, List<Tie>> climb(int node) {
    Map<Integer, List<Tie>> reached = new LinkedHashMap<>();
    reached.put(node, List.of());
    Map<Integer, List<Tie>> edge = Map.of(node, List.of());
    for (int step = 0; step < STEPS; step++) {
      Map<Integer, List<Tie>> next = new LinkedHashMap<>();
      edge.forEach(
          (at, ties) ->
              Stream.concat(view.into(at).stream(), view.backing(at).stream())
                  .filter(tie -> !reached.containsKey(tie.sender()))
                  .forEach(
                      tie ->
                          next.putIfAbsent(
                              tie.sender(),
                              Stream.concat(ties.stream(), Stream.of(tie)).toList())));
      reached.putAll(next);
      edge = next;
    }
    return reached;
  }
}
