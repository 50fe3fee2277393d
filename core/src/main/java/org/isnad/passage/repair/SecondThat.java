package org.isnad.passage.repair;

import java.util.List;
import org.isnad.passage.Token;

/**
 * Joins a second 'that' clause to the first, not to the verb that says both.
 *
 * <pre>
 * she told us that one man died, and that two were hurt
 *   before: hurt is conj of told
 *   after:  hurt is conj of died
 * </pre>
 */
final class SecondThat {
  private SecondThat() {}

  static List<Token> joined(List<Token> tokens) {
    Draft draft = new Draft(tokens);
    for (Token second : tokens) {
      if (second.relation().equals("conj") && second.head() >= 0 && hasThat(draft, second)) {
        join(draft, second);
      }
    }
    return draft.tokens();
  }

  private static void join(Draft draft, Token second) {
    for (Token first : draft.children(second.head(), "ccomp")) {
      if (first.index() < second.index() && hasThat(draft, first)) {
        draft.hang(second.index(), first.index(), "conj");
        return;
      }
    }
  }

  private static boolean hasThat(Draft draft, Token verb) {
    return draft.children(verb.index(), "mark").stream()
        .anyMatch(t -> draft.isWord(t.index(), "that"));
  }
}
