package org.isnad.claim.grammar;

import java.util.function.Consumer;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/**
 * 'Iran-backed factions' -> hyphen Iran of 'backed'. What is backed is found by {@link
 * ParticipleSubject}.
 */
final class HyphenParticiple implements RoleRule {
  @Override
  public void find(Token participle, Roles roles, Consumer<Filler> out) {
    Tree tree = roles.tree();
    int at = participle.index();
    if (at < 2 || !tree.sentence().token(at - 1).text().equals("-")) {
      return;
    }
    Token word = tree.sentence().token(at - 2);
    if (word.head() == at || word.head() == participle.head()) {
      out.accept(Filler.of(Role.HYPHEN, word));
    }
  }
}
