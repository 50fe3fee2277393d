package org.isnad.claim;

import java.util.Set;
import org.isnad.claim.event.NounClass;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Whether a phrase of time or place tells when or where a happening was: it hangs on the trigger
 * ('the attack in Erbil'), on what fills its slots ('killed two men in Erbil') or on the verb that
 * carries it ('launched an attack ... in Erbil'). A phrase inside another clause, or under 'after',
 * 'before', 'despite', belongs there.
 */
final class Adjuncts {
  private static final Set<String> CLAUSES =
      Set.of("relcl", "ccomp", "advcl", "parataxis", "csubj", "xcomp", "pcomp");
  private static final Set<String> ELSEWHERE =
      Set.of(
          "after",
          "before",
          "since",
          "following",
          "despite",
          "about",
          "over",
          "because",
          "for",
          "until",
          "amid",
          "pending",
          "besides",
          "except",
          "like",
          "unlike",
          "as",
          "than",
          "to");
  // 'were killed in a bombing on Monday': the bombing was on Monday; 'charged with it' says nothing
  private static final Set<String> TOGETHER =
      Set.of("in", "during", "at", "to", "by", "under", "into", "on", "out");
  private static final Set<String> OWN_CLAUSE =
      Set.of("relcl", "ccomp", "advcl", "parataxis", "appos", "poss", "compound", "nmod", "csubj");

  private Adjuncts() {}

  /** Steps between a phrase's head and the trigger; -1 where the phrase belongs elsewhere. */
  static int distance(Token phrase, Token trigger, Tree tree) {
    int steps = 0;
    Token at = phrase;
    while (!at.equals(trigger)) {
      Token head = tree.head(at);
      boolean verbBetween = steps > 0 && at.isVerb() && !at.relation().equals("acl");
      if (verbBetween) {
        int down = carried(trigger, at, tree);
        return down < 0 ? -1 : steps + down;
      }
      if (head == null || blocks(at, steps, tree) || isOfAnother(at, trigger, steps, tree)) {
        return -1;
      }
      at = head;
      steps++;
    }
    return steps;
  }

  /** 'the embassy in Alder confirmed the attack': the embassy is there, the attack need not be. */
  private static boolean isOfAnother(Token at, Token trigger, int steps, Tree tree) {
    Token verb = tree.head(at);
    return steps > 0
        && at.relation().equals("nsubj")
        && trigger.isNoun()
        && !NounClass.ACT.has(at)
        && verb != null
        && verb.isVerb()
        && tree.children(verb, "dobj").contains(trigger);
  }

  /** 'as on Monday it fell': a conjunction that parsers take for a preposition. */
  private static boolean opensClause(Token as, Tree tree) {
    return as.lemma().equals("as") && !tree.has(as, "pobj");
  }

  private static boolean blocks(Token at, int steps, Tree tree) {
    boolean clause = at.isVerb() && CLAUSES.contains(at.relation());
    boolean elsewhere =
        steps > 1
            && at.relation().equals("prep")
            && ELSEWHERE.contains(at.lemma())
            && !opensClause(at, tree);
    boolean conjunct = at.relation().equals("conj") && !at.isNoun();
    boolean other = steps > 0 && (conjunct || at.relation().equals("appos"));
    return clause || elsewhere || other;
  }

  /** Steps from the trigger up to the verb whose time and place are its own; -1 where not. */
  private static int carried(Token trigger, Token verb, Tree tree) {
    int steps = 0;
    for (Token at = trigger; at != null; at = tree.head(at)) {
      if (at.equals(verb)) {
        return steps;
      }
      boolean own = OWN_CLAUSE.contains(at.relation()) && !isWhen(at, tree);
      boolean elsewhere =
          steps > 0 && at.relation().equals("prep") && !TOGETHER.contains(at.lemma());
      boolean newClause =
          at.relation().equals("conj") && at.isVerb() && tree.has(at, "nsubj", "nsubjpass");
      if (own || elsewhere || newClause) {
        return -1;
      }
      steps++;
    }
    return -1;
  }

  /** 'On Monday X was marching when a bomb exploded': the bomb exploded on Monday. */
  private static boolean isWhen(Token verb, Tree tree) {
    return verb.relation().equals("advcl")
        && tree.children(verb, "advmod", "mark").stream().anyMatch(t -> t.lemma().equals("when"));
  }

  /** The trigger's own preposition is between: null where the phrase has none. */
  static @Nullable Token preposition(Token phrase, Tree tree) {
    Token head = tree.head(phrase);
    boolean object = head != null && phrase.relation().equals("pobj");
    return object ? head : null;
  }
}
