package org.isnad.passage.repair;

import java.util.List;
import org.isnad.passage.Token;

/**
 * Hangs a participle that the parser left without a head on the verb right before it.
 *
 * <pre>
 * the army denied having killed them
 *   before: denied and killed are both roots
 *   after:  killed is xcomp of denied
 * </pre>
 */
final class LooseParticiples {
  private LooseParticiples() {}

  static List<Token> hung(List<Token> tokens) {
    Draft draft = new Draft(tokens);
    for (Token verb : tokens) {
      int first = firstOf(draft, verb);
      boolean loose = verb.isVerb() && verb.head() == Token.ROOT && first > 0;
      if (loose && draft.at(first).tag().equals("VBG") && draft.at(first - 1).isVerb()) {
        draft.hang(verb.index(), first - 1, "xcomp");
      }
    }
    return draft.tokens();
  }

  /** The first word of a verb with its auxiliaries. */
  private static int firstOf(Draft draft, Token verb) {
    return draft.children(verb.index(), "aux", "auxpass", "neg").stream()
        .mapToInt(Token::index)
        .reduce(verb.index(), Math::min);
  }
}
