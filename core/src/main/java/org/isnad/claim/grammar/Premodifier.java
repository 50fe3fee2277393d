package org.isnad.claim.grammar;

import java.util.function.Consumer;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/**
 * 'Quds Force commander' -> mod Force; 'Iraqi prime minister' -> mod Iraqi. For a title before a
 * name ('Quds Force commander Karim Hadi') also the words that the parser hangs on the name.
 */
final class Premodifier implements RoleRule {
  @Override
  public void find(Token noun, Roles roles, Consumer<Filler> out) {
    if (!noun.isNoun()) {
      return;
    }
    Tree tree = roles.tree();
    tree.children(noun, "compound", "nmod").stream()
        .filter(t -> t.index() < noun.index() && (t.isNoun() || t.tag().startsWith("JJ")))
        .forEach(t -> out.accept(Filler.of(Role.MOD, t)));
    Token name = tree.head(noun);
    if (name != null && Phrases.is(noun, "compound", "nmod") && name.isProperNoun()) {
      tree.children(name, "compound", "nmod", "poss").stream()
          .filter(t -> t.index() < noun.index() && (t.isNoun() || t.tag().startsWith("JJ")))
          .forEach(t -> out.accept(Filler.of(role(t), t, 0.9, "before a title")));
    }
  }

  private static Role role(Token token) {
    return Phrases.is(token, "poss") ? Role.POSS : Role.MOD;
  }
}
