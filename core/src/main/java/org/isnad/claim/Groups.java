package org.isnad.claim;

import java.util.Optional;
import org.isnad.claim.grammar.Filler;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/**
 * The group that somebody is picked out of: what is done to it is not done to him alone.
 *
 * <pre>
 * killed eleven people, including Hadi -> killed eleven people, Hadi among them
 * factions such as the Hawks met       -> the Hawks met: a group that has no number is not counted
 * </pre>
 */
final class Groups {
  private Groups() {}

  /** Empty where nobody is picked out after 'including'. */
  static Optional<Bound> of(Bound one, Scene scene) {
    Filler filler = one.filler();
    Token preposition = scene.tree().head(first(filler.token(), scene.tree()));
    Token group = preposition == null ? null : scene.tree().head(preposition);
    boolean listed =
        filler.steps().stream().anyMatch(step -> step.reason().startsWith(Filler.LISTED));
    return listed && preposition != null && group != null && preposition.lemma().equals("include")
        ? scene.arguments().asItself(filler.at(group), scene.tree())
        : Optional.empty();
  }

  /** X of 'X, Y and Z', whichever of them is given. */
  static Token first(Token conjunct, Tree tree) {
    Token at = conjunct;
    for (Token head = tree.head(at);
        head != null && at.relation().equals("conj");
        head = tree.head(at)) {
      at = head;
    }
    return at;
  }
}
