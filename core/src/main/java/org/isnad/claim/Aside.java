package org.isnad.claim;

import java.util.Optional;
import java.util.Set;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;
import org.isnad.voice.Attribution;

/**
 * What a report puts in beside somebody's words in its own voice: appositions, titles and relative
 * clauses inside indirect speech ('officials said that Hadi, who leads the Column, was killed':
 * that he leads it is the report's own knowledge, however the officials put it; after the
 * conventional implicatures of Potts 2005).
 */
final class Aside {
  private static final Set<String> BESIDE = Set.of("appos", "relcl");
  private static final Set<String> TITLE = Set.of("compound", "nmod");

  private Aside() {}

  /** The attribution that the predicate stands in, unless it is only an aside there. */
  static Optional<Attribution> voiced(Token predicate, Scene scene) {
    return scene
        .chains()
        .attributionAt(predicate.span())
        .filter(said -> !isAside(predicate, said, scene.tree()));
  }

  /** Whether the predicate stands beside what is said rather than in it. */
  static boolean isAside(Token predicate, Attribution said, Tree tree) {
    if (said.manner() != Attribution.Manner.INDIRECT) {
      return false;
    }
    for (Token at = predicate; at != null && said.holds(at.span()); at = tree.head(at)) {
      Token head = tree.head(at);
      if (head != null && said.holds(head.span()) && isBeside(at, head)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBeside(Token at, Token head) {
    return BESIDE.contains(at.relation()) || isTitle(at, head);
  }

  private static boolean isTitle(Token noun, Token head) {
    return noun.isNoun()
        && TITLE.contains(noun.relation())
        && head.isProperNoun()
        && noun.index() < head.index();
  }
}
