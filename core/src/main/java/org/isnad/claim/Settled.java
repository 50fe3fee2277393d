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
                    && told.stream().anyMatch(other -> isSaid(r, other, arguments))))
        .toList();
  }

  private static boolean accuses(Claim.Responsibility r) {
    return r.stance() == ResponsibilityStance.BLAMED
        || r.stance() == ResponsibilityStance.SUSPECTED;
  }

  /**
   * Of two deeds, as in 'accused X of breaching the truce, saying it killed ten', both are told.
   */
  private static boolean isSaid(
      Claim.Responsibility read, Claim.Responsibility told, Arguments arguments) {
    boolean another =
        read.stance() == told.stance() && !told.act().span().contains(read.act().span());
    return sameActor(read, told, arguments) && !another;
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
