package org.isnad.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.base.Id;
import org.jspecify.annotations.Nullable;

/**
 * Of relations of one family that one sentence tells of the same two, the surest: 'clashed with' is
 * read as rivalry and as fighting, 'on behalf of' as support and as alliance, but said once.
 */
final class ToldTwice {
  private enum Family {
    FRIENDS,
    FOES,
    MEMBERS
  }

  private record Key(Family family, Set<Id> ends, Polarity polarity) {}

  private ToldTwice() {}

  /** The claims without those that another says as well and surer; the order is kept. */
  static List<Claim> without(List<Claim> claims, Arguments arguments) {
    Map<Key, Claim.Relation> best = new HashMap<>();
    for (Claim claim : claims) {
      Key key = key(claim, arguments);
      if (key != null && claim instanceof Claim.Relation relation) {
        best.merge(key, relation, (a, b) -> value(b) > value(a) ? b : a);
      }
    }
    Set<Claim> surest = new HashSet<>(best.values());
    return claims.stream()
        .filter(claim -> key(claim, arguments) == null || surest.contains(claim))
        .toList();
  }

  private static double value(Claim claim) {
    return claim.basis().confidence().value();
  }

  private static @Nullable Key key(Claim claim, Arguments arguments) {
    if (!(claim instanceof Claim.Relation relation)) {
      return null;
    }
    Family family = family(relation.predicate());
    Id one = relation.subject().mention();
    Id other = relation.object().mention();
    return family == null || one == null || other == null
        ? null
        : new Key(
            family,
            new HashSet<>(List.of(arguments.chain(one), arguments.chain(other))),
            claim.basis().polarity());
  }

  private static @Nullable Family family(Predicate predicate) {
    return switch (predicate) {
      case SUPPORTS, ALLIED_WITH -> Family.FRIENDS;
      case RIVAL_OF, FIGHTS -> Family.FOES;
      case MEMBER_OF, OFFICIAL_OF, SUBORDINATE_TO, DEPUTY_OF, SPOKESPERSON_OF -> Family.MEMBERS;
      case DIRECTS,
          COMMANDS,
          LEADS,
          FOUNDED,
          CONTROLS,
          PART_OF,
          ARMS,
          FUNDS,
          DISOBEYS,
          SUCCEEDS,
          ADVISES,
          KILLED_BY,
          FRONT_FOR,
          ATTRIBUTED_TO,
          LINKED_TO,
          SPLIT_FROM,
          FAMILY_OF ->
          null;
    };
  }
}
