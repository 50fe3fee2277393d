package org.isnad.claim.grammar;

import java.util.function.Consumer;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/** 'X is the leader of Y', 'X is loyal to Y', 'the leader of Y is X' -> bearer X. */
final class Copula implements RoleRule {
  @Override
  public void find(Token predicate, Roles roles, Consumer<Filler> out) {
    Tree tree = roles.tree();
    Token verb = tree.head(predicate);
    if (verb == null || !verb.isVerb()) {
      return;
    }
    if (Phrases.is(predicate, "attr", "acomp") && tree.has(verb, "expl")) {
      return;
    }
    if (Phrases.is(predicate, "attr", "acomp")) {
      roles.subject(verb).forEach(f -> out.accept(f.as(Role.BEARER).via(0.98, "copula")));
    }
    if (Phrases.is(predicate, "nsubj") && Phrases.isCopula(verb)) {
      tree.children(verb, "attr").stream()
          .filter(Token::isProperNoun)
          .forEach(t -> out.accept(Filler.of(Role.BEARER, t, 0.95, "copula, turned round")));
    }
  }
}
