package org.isnad.passage.repair;

import java.util.List;
import org.isnad.passage.Token;

/**
 * A noun alone with 'that' is an object, not a clause.
 *
 * <pre>
 * the group claimed that attack
 *   before: attack is ccomp of claimed
 *   after:  attack is dobj of claimed
 * </pre>
 */
final class Demonstratives {
  private Demonstratives() {}

  static List<Token> asObjects(List<Token> tokens) {
    Draft draft = new Draft(tokens);
    for (Token noun : tokens) {
      boolean clause = noun.relation().equals("ccomp") && noun.isNoun();
      boolean bare =
          draft.children(noun.index(), "nsubj", "nsubjpass", "aux", "auxpass", "mark").isEmpty();
      if (clause && bare && pointed(draft, noun)) {
        draft.hang(noun.index(), noun.head(), "dobj");
      }
    }
    return draft.tokens();
  }

  private static boolean pointed(Draft draft, Token noun) {
    return noun.head() >= 0
        && noun.head() < noun.index()
        && draft.children(noun.head(), "dobj").isEmpty()
        && draft.children(noun.index(), "det").stream()
            .anyMatch(t -> t.index() == noun.head() + 1 && draft.isWord(t.index(), "that"));
  }
}
