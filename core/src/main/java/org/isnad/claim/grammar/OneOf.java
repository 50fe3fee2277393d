package org.isnad.claim.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
      List<Filler> bearers = roles.of(above, Role.BEARER);
      bearers.forEach(f -> out.accept(f.via(0.97, "one of several")));
      if (!bearers.isEmpty()) {
        alongWith(noun, tree)
            .ifPresent(
                t -> out.accept(Filler.of(Role.BEARER, t, 0.9, "along with one of several")));
      }
    }
    if (preposition.lemma().equals("among") && Phrases.isCopula(above)) {
      roles.subject(above).forEach(f -> out.accept(f.as(Role.BEARER).via(0.95, "among several")));
    }
  }

  /** 'X, one of the founders of Y, along with A and B' -> A (and B, joined to it). */
  private static Optional<Token> alongWith(Token noun, Tree tree) {
    List<Token> tokens = tree.sentence().tokens();
    for (int i = noun.index() + 1; i + 1 < tokens.size() && i <= noun.index() + 6; i++) {
      boolean along = Set.of("along", "together").contains(tokens.get(i).lemma());
      if (along && tokens.get(i + 1).lemma().equals("with")) {
        return Optional.ofNullable(tree.child(tokens.get(i + 1), "pobj"));
      }
    }
    return Optional.empty();
  }
}
