package org.isnad.claim;

import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/**
 * Nouns that name a happening which is not told: it is an occasion, or lies in the background.
 *
 * <pre>
 * told a news conference, at a Group of Eight meeting -> none: nobody is told to have met
 * the extradition of Hadi, his election               -> none: whether, when and by whom is not told
 * the brigade's truce                                 -> none: with whom and since when is not told
 * the extradition of Hadi on Monday                   -> told
 * </pre>
 *
 * Violence is told by a noun as well as by a verb: 'the bombing of the bridge'.
 */
final class NamedOnly {
  private NamedOnly() {}

  static boolean is(EventType type, Match match, EventParts parts, Basis basis, Tree tree) {
    Token trigger = match.main();
    boolean told = !trigger.isNoun() || match.words().size() > 1; // 'put under house arrest'
    int doers = parts.agentArguments().size();
    boolean targeted = !parts.targets.isEmpty() || !parts.targetWords.isEmpty();
    boolean dated = basis.when() != null;
    if (type == EventType.AGREEMENT) {
      return doers < 2 && !dated;
    }
    if (told || type == EventType.COUP || parts.isBlamed()) {
      return false;
    }
    if (type == EventType.PROTEST) {
      return !dated && trigger.tag().equals("NNS"); // 'who leads protests there'
    }
    return switch (EventClass.of(type)) {
      case VIOLENCE, SPEECH -> false;
      case TALKS -> doers == 0 && isOccasion(trigger, tree);
      case CUSTODY -> doers == 0 && !dated;
      case CHANGE -> !dated && (doers == 0 || !targeted);
    };
  }

  /** 'at a meeting of the Group of Eight': not 'the two meetings', 'invited to a meeting'. */
  private static boolean isOccasion(Token talks, Tree tree) {
    Token preposition = tree.head(talks);
    boolean going = preposition != null && preposition.lemma().equals("to");
    return !Accounts.isDefinite(talks, tree) && !going;
  }
}
