package org.isnad.claim.grammar;

import java.util.Set;
import java.util.function.Consumer;
import org.isnad.base.Line;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/**
 * 'Quds Force commander' -> mod Force; 'Iraqi prime minister' -> mod Iraqi. For a title before a
 * name ('Quds Force commander Karim Hadi') also the words that the parser hangs on the name.
 */
final class Premodifier implements RoleRule {
  private static final Set<String> INNER = Line.words(Premodifier.class, "inner-bodies.txt");

  @Override
  public void find(Token noun, Roles roles, Consumer<Filler> out) {
    if (!noun.isNoun()) {
      return;
    }
    Tree tree = roles.tree();
    tree.children(noun, "compound", "nmod").stream()
        .filter(t -> t.index() < noun.index() && (t.isNoun() || t.tag().startsWith("JJ")))
        .filter(t -> !isOfInner(t, noun, tree))
        .forEach(t -> out.accept(Filler.of(Role.MOD, t)));
    Token name = tree.head(noun);
    if (name != null && Phrases.is(noun, "compound", "nmod") && name.isProperNoun()) {
      tree.children(name, "compound", "nmod", "poss").stream()
          .filter(t -> t.index() < noun.index() && (t.isNoun() || t.tag().startsWith("JJ")))
          .forEach(t -> out.accept(Filler.of(role(t), t, 0.9, "before a title")));
    }
  }

  /** 'Red Front cell leader': the Front goes with the cell. */
  private static boolean isOfInner(Token token, Token noun, Tree tree) {
    return tree.children(noun, "compound", "nmod").stream()
        .anyMatch(
            t ->
                token.index() < t.index()
                    && t.index() < noun.index()
                    && !t.isProperNoun()
                    && INNER.contains(t.lemma()));
  }

  private static Role role(Token token) {
    return Phrases.is(token, "poss") ? Role.POSS : Role.MOD;
  }
}
