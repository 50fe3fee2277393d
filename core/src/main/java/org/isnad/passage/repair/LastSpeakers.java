package org.isnad.passage.repair;

import java.util.List;
import org.isnad.passage.Token;

/**
 * Gives a verb of saying at the end of its sentence the noun phrase before it, where the parser
 * took that for the last of a list.
 *
 * <pre>
 * he leads both brigades, three people with knowledge of it said.
 *   before: said has no subject, people is conj of brigades
 *   after:  people is nsubj of said
 * </pre>
 */
final class LastSpeakers {
  private LastSpeakers() {}

  static List<Token> given(List<Token> tokens) {
    Draft draft = new Draft(tokens);
    for (Token verb : tokens) {
      if (verb.tag().equals("VBD") || verb.tag().equals("VBZ") || verb.tag().equals("VBP")) {
        give(draft, verb);
      }
    }
    return draft.tokens();
  }

  private static void give(Draft draft, Token verb) {
    boolean says = !draft.children(verb.index(), "ccomp").isEmpty();
    boolean bare = draft.children(verb.index(), "nsubj", "csubj", "nsubjpass", "expl").isEmpty();
    if (!says || !bare || draft.children(verb.index(), "ccomp").getFirst().index() > verb.index()) {
      return;
    }
    int comma = commaBefore(draft, verb.index());
    if (comma < 0 || draft.isWord(comma + 1, "and") || draft.isWord(comma + 1, "or")) {
      return;
    }
    int head = phrase(draft, comma + 1, verb.index());
    if (head >= 0) {
      draft.hang(head, verb.index(), "nsubj");
    }
  }

  private static int commaBefore(Draft draft, int index) {
    int i = index - 1;
    while (i >= 0 && !draft.isWord(i, ",")) {
      i--;
    }
    return i;
  }

  /** The one noun that all tokens of a stretch hang below, joined to a word before it; or -1. */
  private static int phrase(Draft draft, int from, int to) {
    int head = -1;
    for (int i = from; i < to; i++) {
      int above = draft.at(i).head();
      boolean outside = above < from || above >= to;
      if (outside && head >= 0) {
        return -1;
      }
      head = outside ? i : head;
    }
    return head >= 0 && isJoined(draft.at(head), from) ? head : -1;
  }

  private static boolean isJoined(Token noun, int from) {
    boolean nominal = noun.isNoun() || noun.tag().equals("PRP") || noun.tag().equals("CD");
    boolean joined = noun.relation().equals("conj") || noun.relation().equals("appos");
    return nominal && joined && noun.head() < from;
  }
}
