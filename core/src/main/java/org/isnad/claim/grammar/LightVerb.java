package org.isnad.claim.grammar;

import java.util.function.Consumer;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/**
 * 'X gave support to Y' -> poss X, to Y of 'support'; 'Y receives support from X' -> to Y, poss X.
 * The verbs are data: light-verbs.tsv.
 */
final class LightVerb implements RoleRule {
  @Override
  public void find(Token noun, Roles roles, Consumer<Filler> out) {
    Tree tree = roles.tree();
    Token verb = tree.head(noun);
    if (verb == null || !noun.isNoun() || !verb.isVerb() || !isObject(noun, verb, tree)) {
      return;
    }
    LightVerbs.roles(verb.lemma())
        .forEach(
            (from, to) ->
                roles.of(verb, from).stream()
                    .filter(f -> !f.token().equals(noun))
                    .forEach(f -> out.accept(f.as(to).via(0.93, "light verb " + verb.text()))));
  }

  private static boolean isObject(Token noun, Token verb, Tree tree) {
    return Phrases.is(noun, "dobj")
        || (Phrases.is(noun, "nsubjpass") && Phrases.isPassive(verb, tree));
  }
}
