package org.isnad.passage.repair;

import java.util.List;
import java.util.Set;
import org.isnad.passage.Token;

/**
 * Somebody held, found or declared to be something is the object.
 *
 * <pre>
 * the police held him responsible
 *   before: responsible is ccomp of held, him its nsubj
 *   after:  him is dobj of held, responsible oprd of held
 * </pre>
 */
final class SmallClauses {
  private static final Set<String> VERBS =
      Set.of("hold", "find", "declare", "consider", "deem", "pronounce");

  private SmallClauses() {}

  static List<Token> opened(List<Token> tokens) {
    Draft draft = new Draft(tokens);
    for (Token adjective : tokens) {
      boolean clause = adjective.relation().equals("ccomp") && adjective.tag().startsWith("JJ");
      if (clause && adjective.head() >= 0 && VERBS.contains(draft.at(adjective.head()).lemma())) {
        open(draft, adjective);
      }
    }
    return draft.tokens();
  }

  private static void open(Draft draft, Token adjective) {
    List<Token> subjects = draft.children(adjective.index(), "nsubj");
    boolean bare = draft.children(adjective.index(), "aux", "mark", "cop").isEmpty();
    if (subjects.size() == 1 && bare) {
      draft.hang(subjects.getFirst().index(), adjective.head(), "dobj");
      draft.hang(adjective.index(), adjective.head(), "oprd");
    }
  }
}
