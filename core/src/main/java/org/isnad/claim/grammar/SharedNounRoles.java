package org.isnad.claim.grammar;

import java.util.function.Consumer;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/** 'X, founder and leader of Y' -> 'leader' shares bearer X, 'founder' shares of Y. */
final class SharedNounRoles implements RoleRule {
  @Override
  public void find(Token noun, Roles roles, Consumer<Filler> out) {
    if (!noun.isNoun()) {
      return;
    }
    Tree tree = roles.tree();
    Token first = tree.head(noun);
    if (first != null && Phrases.is(noun, "conj") && first.isNoun() && !first.isProperNoun()) {
      roles.of(first, Role.BEARER).forEach(f -> out.accept(f.via(0.95, "shared")));
      if (!tree.has(noun, "prep", "poss", "compound")) {
        roles.of(first, Role.POSS).forEach(f -> out.accept(f.via(0.9, "shared")));
      }
    }
    Token next = tree.child(noun, "conj");
    if (next != null && next.isNoun() && !next.isProperNoun() && !tree.has(noun, "prep", "poss")) {
      roles.of(next).stream()
          .filter(f -> f.role().kind() == Role.Kind.PREP)
          .forEach(f -> out.accept(f.via(0.9, "shared with '" + next.text() + "'")));
    }
  }
}
