package org.isnad.passage.repair;

import java.util.List;
import org.isnad.passage.Token;

/**
 * Keeps together the perfects of one subject.
 *
 * <pre>
 * they have in the past denied that he leads it and have called him a friend
 *   before: they is nsubj of have, called is conj of leads
 *   after:  they is nsubj of denied, called is conj of denied
 * </pre>
 */
final class Perfects {
  private Perfects() {}

  static List<Token> joined(List<Token> tokens) {
    Draft draft = new Draft(tokens);
    for (Token token : tokens) {
      if (token.relation().startsWith("nsubj") && token.head() >= 0) {
        moveSubject(draft, token, draft.at(token.head()));
      } else if (token.relation().equals("conj") && token.head() >= 0) {
        moveConjunct(draft, token, draft.at(token.head()));
      }
    }
    return draft.tokens();
  }

  /** What hangs on an auxiliary hangs on its verb. */
  private static void moveSubject(Draft draft, Token subject, Token auxiliary) {
    if (!auxiliary.relation().startsWith("aux")) {
      return;
    }
    draft.hang(subject.index(), auxiliary.head(), subject.relation());
    draft
        .children(auxiliary.index(), "prep", "advmod", "npadvmod")
        .forEach(t -> draft.hang(t.index(), auxiliary.head(), t.relation()));
  }

  private static void moveConjunct(Draft draft, Token second, Token first) {
    boolean inside = first.relation().equals("ccomp") && first.head() >= 0;
    boolean bare = draft.children(second.index(), "nsubj", "nsubjpass", "mark").isEmpty();
    if (inside && bare && isPerfect(draft, second) && !isPerfect(draft, first)) {
      Token above = draft.at(first.head());
      if (above.index() < first.index() && isPerfect(draft, above)) {
        draft.hang(second.index(), above.index(), "conj");
      }
    }
  }

  private static boolean isPerfect(Draft draft, Token verb) {
    return (verb.tag().equals("VBN") || verb.tag().equals("VBD"))
        && draft.children(verb.index(), "aux").stream().anyMatch(a -> a.lemma().equals("have"));
  }
}
