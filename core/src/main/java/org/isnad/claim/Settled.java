package org.isnad.claim;

import java.util.List;
import org.isnad.base.Id;

/**
 * Of two readings of who is accused in a sentence the one that its words tell. 'An officer suspects
 * the brigade of having fired' suspects; that the officer tells that the brigade fired is no second
 * accusation.
 */
final class Settled {
  private Settled() {}

  static List<Claim> of(List<Claim> claims, Arguments arguments) {
    List<Claim.Responsibility> told =
        claims.stream()
            .filter(Claim.Responsibility.class::isInstance)
            .map(Claim.Responsibility.class::cast)
            .filter(r -> accuses(r) && !Agency.isRead(r))
            .toList();
    return claims.stream()
        .filter(
            claim ->
                !(claim instanceof Claim.Responsibility r
                    && accuses(r)
                    && Agency.isRead(r)
                    && told.stream().anyMatch(other -> sameActor(r, other, arguments))))
        .toList();
  }

  private static boolean accuses(Claim.Responsibility r) {
    return r.stance() == ResponsibilityStance.BLAMED
        || r.stance() == ResponsibilityStance.SUSPECTED;
  }

  private static boolean sameActor(
      Claim.Responsibility one, Claim.Responsibility other, Arguments arguments) {
    Id first = one.actor().mention();
    Id second = other.actor().mention();
    return first != null
        && second != null
        && arguments.chain(first).equals(arguments.chain(second));
  }
}
