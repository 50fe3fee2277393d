package org.isnad.passage.repair;

import java.util.List;
import java.util.Set;
import org.isnad.passage.Token;

/**
 * Hangs what somebody is charged with on the verb, not on the one who charges.
 *
 * <pre>
 * she is accused by the state of arming them
 *   before: of is prep of state
 *   after:  of is prep of accused
 * </pre>
 */
final class Charges {
  private static final Set<String> VERBS =
      Set.of("accuse", "suspect", "convict", "acquit", "absolve", "clear");

  private Charges() {}

  static List<Token> onVerbs(List<Token> tokens) {
    Draft draft = new Draft(tokens);
    for (Token by : tokens) {
      boolean agent = by.relation().equals("agent") && by.head() >= 0;
      if (agent && VERBS.contains(draft.at(by.head()).lemma())) {
        draft.children(by.index(), "pobj").forEach(who -> hang(draft, who, by.head()));
      }
    }
    return draft.tokens();
  }

  private static void hang(Draft draft, Token who, int verb) {
    for (Token of : draft.children(who.index(), "prep")) {
      if (of.lemma().equals("of") && !draft.children(of.index(), "pcomp").isEmpty()) {
        draft.hang(of.index(), verb, "prep");
      }
    }
  }
}
