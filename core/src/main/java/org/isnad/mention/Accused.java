package org.isnad.mention;

import java.util.Set;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/**
 * Who somebody is accused by goes on to tell of: in 'the army accused the Front of shelling the
 * town, saying it killed ten' the Front killed ten.
 */
final class Accused {
  private static final Set<String> ACCUSING = Set.of("accuse", "blame");
  private static final Set<String> SAYING = Set.of("say", "claim", "allege", "add", "charge");

  private Accused() {}

  /** Whether the other is the accused and the pronoun the subject of what the accuser adds. */
  static boolean is(Item pronoun, Item other) {
    if (pronoun.view() != other.view() || !pronoun.role().startsWith("nsubj")) {
      return false;
    }
    Tree tree = pronoun.view().tree();
    Token told = tree.head(pronoun.head());
    Token saying = told == null ? null : tree.head(told);
    Token verb = saying == null ? null : tree.head(saying);
    return told != null
        && saying != null
        && verb != null
        && told.relation().equals("ccomp")
        && saying.tag().equals("VBG")
        && SAYING.contains(saying.lemma())
        && ACCUSING.contains(verb.lemma())
        && other.role().equals("dobj")
        && other.head().head() == verb.index();
  }
}
