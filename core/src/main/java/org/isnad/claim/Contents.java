package org.isnad.claim;

import java.util.List;
import java.util.Optional;

/** What a claim says, without how it was read: equal for two readings of the same words. */
final class Contents {
  private Contents() {}

  static Object of(Claim claim) {
    return switch (claim) {
      case Claim.Relation r -> List.of(r.predicate(), r.subject(), r.object());
      case Claim.Event e -> List.of(e.type(), e.trigger(), e.agents(), e.targets());
      case Claim.Standing s -> List.of(s.standing(), s.actor(), s.quality());
      case Claim.Name n -> List.of(n.name(), n.other());
      case Claim.Responsibility r -> List.of(r.actor(), r.stance(), r.act());
      case Claim.Order o -> List.of("order", o.addressees(), o.matter());
      case Claim.Toll t ->
          List.of(
              "toll",
              Optional.ofNullable(t.killed()),
              Optional.ofNullable(t.wounded()),
              Optional.ofNullable(t.who()));
    };
  }
}
