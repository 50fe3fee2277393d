package org.isnad.claim.grammar;

import java.util.function.Consumer;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/** 'X, one of the founders of Y', 'X was among the founders of Y' -> bearer X of 'founders'. */
final class OneOf implements RoleRule {
  @Override
  public void find(Token noun, Roles roles, Consumer<Filler> out) {
    Tree tree = roles.tree();
    Token preposition = tree.head(noun);
    Token above = preposition == null ? null : tree.head(preposition);
    if (preposition == null || above == null || !Phrases.is(noun, "pobj")) {
      return;
    }
    if (preposition.lemma().equals("of") && above.lemma().equals("one")) {
      roles.of(above, Role.BEARER).forEach(f -> out.accept(f.via(0.97, "one of several")));
    }
    if (preposition.lemma().equals("among") && Phrases.isCopula(above)) {
      roles.subject(above).forEach(f -> out.accept(f.as(Role.BEARER).via(0.95, "among several")));
    }
  }
}
