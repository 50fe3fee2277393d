package org.isnad.claim.grammar;

import java.util.function.Consumer;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/** 'the group he leads', without a relative pronoun -> obj group. */
final class RelativeObject implements RoleRule {
  @Override
  public void find(Token verb, Roles roles, Consumer<Filler> out) {
    Tree tree = roles.tree();
    Token noun = tree.head(verb);
    if (noun == null || !verb.isVerb() || !Phrases.is(verb, "relcl") || tree.has(verb, "dobj")) {
      return;
    }
    boolean pronoun =
        tree.subtree(verb).stream().anyMatch(t -> Phrases.antecedent(t, tree) != null);
    if (!pronoun && tree.has(verb, "nsubj") && !Phrases.isPassive(verb, tree)) {
      out.accept(Filler.of(Role.OBJ, noun, 0.85, "relative clause without a pronoun"));
    }
  }
}
