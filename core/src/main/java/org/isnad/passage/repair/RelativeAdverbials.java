package org.isnad.passage.repair;

import java.util.List;
import org.isnad.passage.Token;

/**
 * Hangs a clause with a relative subject on the noun before it.
 *
 * <pre>
 * the side held by the Union, which at once accused him
 *   before: accused is advcl of held, 'which' its nsubj
 *   after:  accused is relcl of Union
 * </pre>
 */
final class RelativeAdverbials {
  private RelativeAdverbials() {}

  static List<Token> onNouns(List<Token> tokens) {
    Draft draft = new Draft(tokens);
    for (Token relative : tokens) {
      if (isSubject(relative) && draft.isWord(relative.index() - 1, ",")) {
        hang(draft, relative);
      }
    }
    return draft.tokens();
  }

  private static boolean isSubject(Token token) {
    return (token.tag().equals("WDT") || token.tag().equals("WP"))
        && token.relation().startsWith("nsubj")
        && token.head() > token.index();
  }

  private static void hang(Draft draft, Token relative) {
    Token verb = draft.at(relative.head());
    int noun = head(draft, relative.index() - 2);
    if (verb.relation().equals("advcl") && noun >= 0 && !draft.isBelow(noun, verb.index())) {
      draft.hang(verb.index(), noun, "relcl");
    }
  }

  /** The head of the name or of the noun phrase that ends at a token, or -1. */
  private static int head(Draft draft, int last) {
    if (last < 0 || !draft.at(last).isNoun()) {
      return -1;
    }
    int head = last;
    while (isOneName(draft, head)) {
      head = draft.at(head).head();
    }
    return head;
  }

  private static boolean isOneName(Draft draft, int token) {
    int above = draft.at(token).head();
    return above >= 0
        && above < token
        && !draft.at(token).entity().equals("O")
        && draft.at(above).entity().equals(draft.at(token).entity());
  }
}
