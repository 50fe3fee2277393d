package org.isnad.claim.grammar;

import java.util.function.Consumer;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/** 'Karim Hadi, leader of Y' and 'the leader of Y, Karim Hadi' -> bearer Karim Hadi. */
final class Apposition implements RoleRule {
  @Override
  public void find(Token noun, Roles roles, Consumer<Filler> out) {
    Tree tree = roles.tree();
    Token head = tree.head(noun);
    if (head != null && Phrases.is(noun, "appos")) {
      out.accept(Filler.of(Role.BEARER, head, 0.97, "apposition").numberOf(noun));
    }
    tree.children(noun, "appos")
        .forEach(t -> out.accept(Filler.of(Role.BEARER, t, 0.97, "apposition").numberOf(noun)));
  }
}
