package org.isnad.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.claim.Predicate;
import org.isnad.network.Tie;
import org.isnad.network.Ties;

/**
 * Who competes for an actor: two principals that each command by a way of their own, at a time that
 * is not over when the other's begins.
 */
final class Rivals {
  private final Map<Integer, Set<Integer>> passed = new HashMap<>();
  private final Map<Integer, List<Channel>> commands = new HashMap<>();

  Rivals(List<Channel> all) {
    for (Channel channel : all) {
      Set<Integer> on = passed.computeIfAbsent(channel.principal(), p -> new HashSet<>());
      channel.steps().forEach(tie -> on.addAll(List.of(tie.subject(), tie.object())));
      if (commands(channel.steps().getFirst())) {
        commands.computeIfAbsent(channel.principal(), p -> new ArrayList<>()).add(channel);
      }
    }
  }

  /** A way that begins with a command, not with mere belonging. */
  private static boolean commands(Tie first) {
    return Ties.flow(first.predicate()) == Ties.Flow.SUBJECT_TO_OBJECT
        || first.predicate() == Predicate.ADVISES;
  }

  boolean areApart(int one, int other) {
    return !passes(one, other)
        && !passes(other, one)
        && commands.getOrDefault(one, List.of()).stream()
            .anyMatch(
                a -> commands.getOrDefault(other, List.of()).stream().anyMatch(b -> meet(a, b)));
  }

  private boolean passes(int principal, int node) {
    return passed.getOrDefault(principal, Set.of()).contains(node);
  }

  /** At one time, and not told in one sentence. */
  private static boolean meet(Channel one, Channel other) {
    return !one.isOver(other) && !other.isOver(one) && !one.isToldWith(other);
  }
}
