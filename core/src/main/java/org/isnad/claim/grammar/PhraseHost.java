package org.isnad.claim.grammar;

import java.util.Set;
import java.util.function.Consumer;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/**
 * 'fighters under the command of Y' -> host fighters of 'command'; 'X is under Y's control', 'X
 * fought under the command of Y' -> host X; 'W put X under the command of Y' -> host X, and W for
 * less.
 */
final class PhraseHost implements RoleRule {
  private static final Set<String> PLACING =
      Set.of("put", "place", "bring", "unite", "unify", "keep", "hold", "leave", "have");

  @Override
  public void find(Token noun, Roles roles, Consumer<Filler> out) {
    Tree tree = roles.tree();
    Token preposition = tree.head(noun);
    if (preposition == null || !noun.isNoun() || !Phrases.is(noun, "pobj")) {
      return;
    }
    Token governor = tree.head(preposition);
    if (governor == null || !Phrases.is(preposition, "prep")) {
      return;
    }
    if (!governor.isVerb()) {
      out.accept(Filler.of(Role.HOST, governor, 0.95, "phrase on '" + governor.text() + "'"));
      return;
    }
    boolean ofObject = Phrases.isPassive(governor, tree) || PLACING.contains(governor.lemma());
    hosts(governor, ofObject ? Role.OBJ : Role.SUBJ, 0.9, roles, out);
    hosts(governor, ofObject ? Role.SUBJ : Role.OBJ, 0.7, roles, out);
  }

  private static void hosts(
      Token verb, Role role, double factor, Roles roles, Consumer<Filler> out) {
    roles
        .of(verb, role)
        .forEach(f -> out.accept(f.as(Role.HOST).via(factor, "phrase on '" + verb.text() + "'")));
  }
}
