package org.isnad.passage.repair;

import java.util.List;
import org.isnad.passage.Token;

/**
 * Closes a relative clause that the parser took for the main one.
 *
 * <pre>
 * one of them, whose men had left, said so
 *   before: said is conj of left, one and men are both its nsubj
 *   after:  said is the root, one its nsubj; left is relcl of one
 * </pre>
 */
final class RelativeSubjects {
  private RelativeSubjects() {}

  static List<Token> closed(List<Token> tokens) {
    Draft draft = new Draft(tokens);
    for (Token verb : tokens) {
      List<Token> subjects = draft.children(verb.index(), "nsubj", "nsubjpass");
      if (verb.isVerb() && subjects.size() == 2 && isRelative(draft, subjects.get(1))) {
        close(draft, verb, subjects.getFirst());
      }
    }
    return draft.tokens();
  }

  private static boolean isRelative(Draft draft, Token subject) {
    return Draft.isRelative(subject)
        || draft.children(subject.index(), "poss").stream().anyMatch(Draft::isRelative);
  }

  private static void close(Draft draft, Token verb, Token subject) {
    for (Token main : draft.children(verb.index(), "conj")) {
      if (main.isVerb() && afterComma(draft, main)) {
        draft.hang(main.index(), verb.head(), verb.relation());
        draft.hang(subject.index(), main.index(), subject.relation());
        draft.hang(verb.index(), subject.index(), "relcl");
        return;
      }
    }
  }

  /** Only a comma, auxiliaries and adverbs stand before it; no 'and'. */
  private static boolean afterComma(Draft draft, Token verb) {
    int i = verb.index() - 1;
    while (i > 0 && draft.at(i).head() == verb.index() && !draft.isWord(i, ",")) {
      i--;
    }
    return draft.isWord(i, ",");
  }
}
