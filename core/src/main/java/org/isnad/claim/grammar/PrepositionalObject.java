package org.isnad.claim.grammar;

import java.util.Locale;
import java.util.function.Consumer;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/**
 * 'loyal to X' -> to X; 'broke away from X' -> from X, also where it hangs on the particle;
 * 'because of X' -> of X. After a noun that is an object or complement, also the verb's
 * prepositions, for less: 'has links with X' -> with X.
 */
final class PrepositionalObject implements RoleRule {
  @Override
  public void find(Token predicate, Roles roles, Consumer<Filler> out) {
    Tree tree = roles.tree();
    objects(predicate, tree, out);
    tree.children(predicate, "prt", "advmod").forEach(t -> objects(t, tree, out));
    title(predicate, tree, out);
    Token verb = tree.head(predicate);
    if (verb != null && verb.isVerb() && Phrases.is(predicate, "dobj", "attr", "oprd")) {
      objects(
          verb,
          tree,
          f -> {
            if (f.token().index() > predicate.index()) {
              out.accept(f.via(0.85, "preposition on '" + verb.text() + "'"));
            }
          });
    }
  }

  /** 'President Karim Hadi of Norrland': the preposition hangs on the name. */
  private static void title(Token noun, Tree tree, Consumer<Filler> out) {
    Token name = tree.head(noun);
    if (name != null && noun.isNoun() && Phrases.is(noun, "compound") && name.isProperNoun()) {
      objects(name, tree, f -> out.accept(f.via(0.9, "preposition on the name after a title")));
    }
  }

  private static void objects(Token predicate, Tree tree, Consumer<Filler> out) {
    for (Token preposition : tree.children(predicate, "prep")) {
      String word = preposition.text().toLowerCase(Locale.ROOT);
      for (Token child : tree.children(preposition, "pobj")) {
        out.accept(Filler.of(Role.prep(word), child));
      }
      for (Token inner : tree.children(preposition, "prep", "pcomp")) {
        String innerWord = inner.text().toLowerCase(Locale.ROOT);
        tree.children(inner, "pobj").forEach(t -> out.accept(Filler.of(Role.prep(innerWord), t)));
      }
    }
  }
}
