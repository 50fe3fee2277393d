package org.isnad.claim.grammar;

import java.util.function.Consumer;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/** 'they elected X president', 'X was appointed head of Y' -> bearer X. */
final class MadeOrNamed implements RoleRule {
  @Override
  public void find(Token noun, Roles roles, Consumer<Filler> out) {
    Tree tree = roles.tree();
    Token verb = tree.head(noun);
    if (verb == null || !verb.isVerb() || !Phrases.is(noun, "oprd")) {
      return;
    }
    Token object = tree.child(verb, "dobj");
    if (object != null && !Phrases.isPassive(verb, tree)) {
      out.accept(Filler.of(Role.BEARER, object, 0.95, "made or named"));
    } else {
      roles.subject(verb).forEach(f -> out.accept(f.as(Role.BEARER).via(0.95, "made or named")));
    }
  }
}
