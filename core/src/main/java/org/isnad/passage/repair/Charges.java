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
 * they blamed the attack on her
 *   before: on is prep of attack
 *   after:  on is prep of blamed
 * </pre>
 */
final class Charges {
  private static final Set<String> BLAMING = Set.of("blame", "pin");
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
      if (BLAMING.contains(by.lemma()) && by.isVerb()) {
        draft.children(by.index(), "dobj").forEach(what -> blame(draft, what, by.index()));
      }
    }
    return draft.tokens();
  }

  private static void blame(Draft draft, Token what, int verb) {
    boolean told = draft.children(verb, "prep").stream().anyMatch(t -> t.lemma().equals("on"));
    draft.children(what.index(), "prep").stream()
        .filter(t -> t.lemma().equals("on") && !told)
        .reduce((a, b) -> b)
        .ifPresent(on -> draft.hang(on.index(), verb, "prep"));
  }

  private static void hang(Draft draft, Token who, int verb) {
    for (Token of : draft.children(who.index(), "prep")) {
      if (of.lemma().equals("of") && !draft.children(of.index(), "pcomp").isEmpty()) {
        draft.hang(of.index(), verb, "prep");
      }
    }
  }
}
