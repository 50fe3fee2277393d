package org.isnad.claim.grammar;

import java.util.function.Consumer;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/** 'X trains and arms Y' -> obj Y for 'trains' too, where it has no object of its own. */
final class SharedObject implements RoleRule {
  @Override
  public void find(Token verb, Roles roles, Consumer<Filler> out) {
    Tree tree = roles.tree();
    Token next = tree.child(verb, "conj");
    if (!verb.isVerb() || next == null || !next.isVerb() || tree.has(verb, "dobj", "prep")) {
      return;
    }
    boolean adjacent = next.index() - verb.index() <= 3 && !tree.has(next, "nsubj", "aux");
    if (adjacent && !Phrases.isPassive(verb, tree)) {
      roles.of(next, Role.OBJ).forEach(f -> out.accept(shared(f, next)));
    }
    if (adjacent && Phrases.isPassive(verb, tree) && Phrases.isPassive(next, tree)) {
      roles.of(next, Role.SUBJ).forEach(f -> out.accept(shared(f, next)));
    }
  }

  private static Filler shared(Filler filler, Token next) {
    return filler.via(0.9, "shared with '" + next.text() + "'");
  }
}
