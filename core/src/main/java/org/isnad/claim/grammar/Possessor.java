package org.isnad.claim.grammar;

import java.util.function.Consumer;
import org.isnad.passage.Token;

/** 'X's support', 'its leader' -> poss X. */
final class Possessor implements RoleRule {
  @Override
  public void find(Token noun, Roles roles, Consumer<Filler> out) {
    roles.tree().children(noun, "poss").forEach(t -> out.accept(Filler.of(Role.POSS, t)));
  }
}
