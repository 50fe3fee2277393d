package org.isnad.passage.repair;

import java.util.List;
import org.isnad.passage.Token;

/**
 * Parts two sentences at a semicolon, where the parser took the first for what the second says.
 *
 * <pre>
 * the claim was his; the army denies it
 *   before: was is ccomp of denies
 *   after:  was and denies are both roots
 * </pre>
 */
final class Semicolons {
  private Semicolons() {}

  static List<Token> parted(List<Token> tokens) {
    Draft draft = new Draft(tokens);
    for (Token mark : tokens) {
      if (mark.text().equals(";") && mark.head() > mark.index()) {
        part(draft, mark, draft.at(mark.head()));
      }
    }
    return draft.tokens();
  }

  private static void part(Draft draft, Token mark, Token second) {
    int begin = begin(draft, second);
    for (Token first : draft.children(second.index(), "ccomp")) {
      if (first.index() < mark.index() && begin == mark.index() + 1) {
        draft.hang(first.index(), second.head(), second.relation());
      }
    }
  }

  /** Where a verb's subject begins, or the verb itself. */
  private static int begin(Draft draft, Token verb) {
    List<Token> subjects = draft.children(verb.index(), "nsubj", "nsubjpass");
    if (subjects.isEmpty()) {
      return verb.index();
    }
    int subject = subjects.getFirst().index();
    int begin = subject;
    while (begin > 0 && draft.isBelow(begin - 1, subject)) {
      begin--;
    }
    return begin;
  }
}
