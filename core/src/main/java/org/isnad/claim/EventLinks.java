package org.isnad.claim;

import java.util.List;
import java.util.Set;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/**
 * Whether two triggers in one sentence tell of one happening.
 *
 * <pre>
 * were killed when fighters overran a base -> killed, overran
 * an attack that killed two men            -> attack, killed
 * died in a shelling                       -> died, shelling
 * attacked the town, killing two           -> attacked, killing
 * invited them to a meeting                -> invited, meeting
 * </pre>
 */
final class EventLinks {
  private static final Set<String> JOINING =
      Set.of(
          "relcl", "acl", "nsubj", "nsubjpass", "dobj", "xcomp", "attr", "agent", "pcomp", "csubj");
  private static final Set<String> DURING =
      Set.of(
          "in", "during", "by", "from", "with", "at", "to", "for", "of", "as", "through", "on",
          "near", "against");
  private static final Set<String> WHEN = Set.of("when", "as", "while", "where", "that", "which");
  private static final int MOST_STEPS = 5;

  private EventLinks() {}

  static boolean linked(Token one, Token other, Tree tree) {
    return one.equals(other) || up(one, other, tree) || up(other, one, tree);
  }

  /** Whether every step from the lower up to the upper joins them. */
  private static boolean up(Token lower, Token upper, Tree tree) {
    Token at = lower;
    for (int steps = 0; steps <= MOST_STEPS && at != null; steps++) {
      if (at.equals(upper)) {
        return true;
      }
      if (!joins(at, tree)) {
        return false;
      }
      at = tree.head(at);
    }
    return false;
  }

  private static boolean joins(Token at, Tree tree) {
    return switch (at.relation()) {
      case "prep" -> DURING.contains(at.lemma());
      case "pobj" -> true;
      case "advcl" -> adverbial(at, tree);
      case "conj" -> at.isVerb() && isHurting(at);
      default -> JOINING.contains(at.relation());
    };
  }

  /** 'when X attacked', ', killing two': not 'after X attacked'. */
  private static boolean adverbial(Token verb, Tree tree) {
    List<Token> marks = tree.children(verb, "mark", "advmod");
    boolean participle = verb.tag().equals("VBG");
    boolean when =
        marks.stream().anyMatch(t -> WHEN.contains(t.lemma().toLowerCase(java.util.Locale.ROOT)));
    return when || (participle && marks.isEmpty());
  }

  /** 'opened fire and killed two'. */
  private static boolean isHurting(Token verb) {
    return Set.of("kill", "wound", "injure", "die", "hurt", "murder").contains(verb.lemma());
  }
}
