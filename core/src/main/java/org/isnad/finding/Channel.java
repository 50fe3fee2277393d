package org.isnad.finding;

import java.util.List;
import org.isnad.network.End;
import org.isnad.network.Ground;
import org.isnad.network.Tie;

/**
 * A way by which a principal can reach an actor.
 *
 * @param principal where it begins
 * @param steps ties from the principal to the actor, at least one
 */
public record Channel(int principal, List<Tie> steps) {
  public Channel {
    steps = List.copyOf(steps);
  }

  /** Whether it had ended, by a death that is told, before the other is known. */
  boolean isOver(Channel other) {
    return steps.stream()
        .map(Tie::until)
        .filter(end -> end.kind() == End.Kind.TOLD)
        .anyMatch(end -> other.steps.stream().anyMatch(tie -> begins(tie.from(), end)));
  }

  private static boolean begins(End from, End end) {
    return from.day() != null && end.day() != null && !from.day().isBefore(end.day());
  }

  /** Whether one sentence tells both: 'instructions from the chief and his aides'. */
  boolean isToldWith(Channel other) {
    return steps.getLast().links().stream()
        .anyMatch(
            a ->
                other.steps.getLast().links().stream()
                    .anyMatch(b -> sameSentence(a.ground(), b.ground())));
  }

  private static boolean sameSentence(Ground one, Ground other) {
    return one.source().report().equals(other.source().report())
        && one.sentence() == other.sentence();
  }
}
