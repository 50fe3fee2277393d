package org.isnad.finding;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.base.Id;
import org.isnad.network.Ground;

/**
 * What analysis says, down to the words and voices it rests on.
 *
 * @param head one sentence without its stop
 * @param reasons in the order in which a reader needs them
 * @param change what would change it
 */
public record Finding(FindingKind kind, String head, List<Reason> reasons, List<String> change) {
  public Finding {
    reasons = List.copyOf(reasons);
    change = List.copyOf(change);
  }

  /** Every claim it rests on, each once, in order. */
  public Stream<Ground> grounds() {
    return reasons.stream().flatMap(reason -> reason.grounds().stream()).distinct();
  }

  /** Equal for the same finding from the same claims. */
  public Id id() {
    return Id.of("finding", kind, head, grounds().map(g -> g.claim().value()).toList());
  }
}
