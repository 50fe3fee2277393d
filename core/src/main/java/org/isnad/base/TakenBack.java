package org.isnad.base;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What holds of an append-only log in which lines take others back: a line holds unless a later
 * line that holds takes it back, so an undo can be undone too.
 *
 * @param holding lines that hold, in order; those that take back among them
 * @param ids of what is taken back, in the log or out of it
 */
public record TakenBack<L>(List<L> holding, Set<Id> ids) {
  public TakenBack {
    holding = List.copyOf(holding);
    ids = Set.copyOf(ids);
  }

  /**
   * Of a log.
   *
   * @param lines in the order in which they were written
   * @param id of a line
   * @param takesBack the id of what a line takes back; empty for one that takes nothing back
   */
  public static <L> TakenBack<L> of(
      List<L> lines, Function<L, Id> id, Function<L, Optional<Id>> takesBack) {
    Deque<L> holding = new ArrayDeque<>();
    Set<Id> ids = new HashSet<>();
    for (L line : lines.reversed()) {
      if (!ids.contains(id.apply(line))) {
        holding.addFirst(line);
        takesBack.apply(line).ifPresent(ids::add);
      }
    }
    return new TakenBack<>(List.copyOf(holding), ids);
  }
}
