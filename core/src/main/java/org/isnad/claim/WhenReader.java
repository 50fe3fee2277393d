package org.isnad.claim;

import java.util.Set;
import org.isnad.base.Precision;
import org.isnad.base.When;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;
import org.isnad.report.Published;
import org.isnad.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * The time of a predicate: the nearest time expression that hangs in its clause. 'since 2015' is
 * open at its end, 'until 2015' at its beginning. Null where the words do not tell.
 */
final class WhenReader {
  private static final Set<String> SINCE = Set.of("since", "from", "after");
  private static final Set<String> UNTIL = Set.of("until", "till", "before");

  /** What stands before a post that is no longer held. */
  private static final Set<String> OVER =
      Set.of("former", "ex", "onetime", "one-time", "erstwhile", "late", "ousted", "deposed");

  private WhenReader() {}

  static @Nullable When of(Token predicate, Scene scene) {
    Tree tree = scene.tree();
    TimeExpression best = null;
    int least = Integer.MAX_VALUE;
    for (TimeExpression time : scene.times()) {
      Token head = tree.headOf(time.span());
      int distance = head == null ? -1 : distance(head, predicate, tree);
      if (distance >= 0 && distance < least && time.when() != null) {
        best = time;
        least = distance;
      }
    }
    return best == null ? former(predicate, scene) : open(best, tree);
  }

  /** 'a former mayor', 'the late leader': no longer on the day of the report. */
  private static @Nullable When former(Token post, Scene scene) {
    Published published = scene.text().report().meta().published();
    boolean over =
        post.isNoun()
            && scene.tree().children(post, "nmod", "compound", "advmod").stream()
                .anyMatch(t -> OVER.contains(t.lemma()));
    return over && published != null ? When.until(published.date(), Precision.DAY) : null;
  }

  /** Steps from the time up to the predicate's clause and down to it; -1 where it is another's. */
  private static int distance(Token time, Token predicate, Tree tree) {
    int steps = 0;
    for (Token at = time; at != null; at = tree.head(at)) {
      if (at.equals(predicate)) {
        return steps;
      }
      boolean clause = at.isVerb() && steps > 0;
      if (clause) {
        return carries(at, predicate, tree) ? steps + 1 : -1;
      }
      steps++;
    }
    return -1;
  }

  /** Whether the verb's time is the predicate's: 'became head in 2015', 'gave support in May'. */
  private static boolean carries(Token verb, Token predicate, Tree tree) {
    Token at = predicate;
    while (at != null && !at.equals(verb)) {
      boolean clauseOfItsOwn =
          Set.of("relcl", "ccomp", "advcl", "parataxis", "appos", "poss").contains(at.relation());
      boolean titleOrOther = Set.of("compound", "nmod", "acl", "conj").contains(at.relation());
      if (clauseOfItsOwn || (titleOrOther && !at.isVerb())) {
        return false;
      }
      at = tree.head(at);
    }
    return at != null;
  }

  private static @Nullable When open(TimeExpression time, Tree tree) {
    When when = time.when();
    Token head = tree.headOf(time.span());
    Token above = head == null ? null : tree.head(head);
    if (when == null || head == null || above == null) {
      return when;
    }
    String word = head.relation().equals("pobj") ? above.lemma() : head.lemma();
    if (SINCE.contains(word) && when.from() != null) {
      return When.since(when.from(), when.precision());
    }
    return UNTIL.contains(word) && when.until() != null
        ? When.until(when.until(), when.precision())
        : when;
  }
}
