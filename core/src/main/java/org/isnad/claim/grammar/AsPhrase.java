package org.isnad.claim.grammar;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/**
 * 'X serves as head of Y', 'X succeeded Z as head of Y' -> bearer X; 'they named X as head of Y',
 * 'X was named as head of Y' -> X.
 */
final class AsPhrase implements RoleRule {
  private static final Set<String> OF_THE_SUBJECT =
      Set.of("succeed", "replace", "follow", "join", "leave", "hold", "take", "spend", "use");

  @Override
  public void find(Token noun, Roles roles, Consumer<Filler> out) {
    Tree tree = roles.tree();
    Token as = tree.head(noun);
    Token governor = as == null ? null : tree.head(as);
    if (as == null || governor == null || !as.lemma().equals("as") || !governor.isVerb()) {
      return;
    }
    bearers(governor, roles)
        .forEach(f -> out.accept(f.as(Role.BEARER).via(0.93, "'as' after " + governor.text())));
  }

  private static List<Filler> bearers(Token verb, Roles roles) {
    Token object = roles.tree().child(verb, "dobj");
    if (object != null && !OF_THE_SUBJECT.contains(verb.lemma())) {
      return List.of(Filler.of(Role.OBJ, object));
    }
    return roles.subject(verb);
  }
}
