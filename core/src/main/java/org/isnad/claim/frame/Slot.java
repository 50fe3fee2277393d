package org.isnad.claim.frame;

import java.util.List;
import java.util.Set;
import org.isnad.claim.grammar.Role;
import org.isnad.mention.ActorKind;

/**
 * A place in a frame: {@code B=of/poss:body}.
 *
 * @param name as the claim calls it
 * @param roles the roles that may fill it; the first that is filled is taken
 * @param kinds the kinds of actors that may stand there
 * @param optional whether the claim is made without it
 * @param ofOwner whether a thing in the role stands for whose it is: {@code B=against:armed!}
 */
public record Slot(
    String name, List<Role> roles, Set<ActorKind> kinds, boolean optional, boolean ofOwner) {
  public Slot {
    roles = List.copyOf(roles);
    kinds = Set.copyOf(kinds);
  }
}
