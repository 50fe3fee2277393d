package org.isnad.claim;

import java.util.Optional;
import org.isnad.claim.grammar.Filler;
import org.isnad.passage.Token;

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
    Token first = filler.token();
    while (first.relation().equals("conj") && scene.tree().head(first) != null) {
      first = scene.tree().head(first);
    }
    Token preposition = scene.tree().head(first);
    Token group = preposition == null ? null : scene.tree().head(preposition);
    boolean listed =
        filler.steps().stream().anyMatch(step -> step.reason().startsWith(Filler.LISTED));
    return listed && group != null && preposition.lemma().equals("include")
        ? scene.arguments().asItself(filler.on(group), scene.tree())
        : Optional.empty();
  }
}
