package org.isnad.claim.grammar;

import java.util.List;
import java.util.Set;
import org.isnad.base.Line;
import org.isnad.passage.Sentence;
import org.isnad.passage.Token;

/**
 * A clause of time whose subject an aside parts from its verb. Parsers take 'after Musa' in 'after
 * Musa, its founder, was shot dead, the group split' for a phrase of its own, and leave 'was shot'
 * without a subject. Where such a verb follows the aside and its comma, the noun is its subject and
 * the clause hangs on the verb of the sentence.
 */
final class TimeClauses {
  private static final Set<String> OPENERS =
      Line.words(TimeClauses.class, "clause-prepositions.txt");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> ASIDES = Set.of("appos", "relcl", "acl");
  private static final Set<String> AUXILIARIES = Set.of("aux", "auxpass", "neg", "advmod");

  private final Sentence sentence;
  private final int[] heads;
  private final String[] relations;

  private TimeClauses(Sentence sentence, int[] heads, String[] relations) {
    this.sentence = sentence;
    this.heads = heads;
    this.relations = relations;
  }

  /** Changes heads and relations of a sentence. */
  static void mend(Sentence sentence, int[] heads, String[] relations) {
    TimeClauses mending = new TimeClauses(sentence, heads, relations);
    for (Token noun : sentence.tokens()) {
      if (relations[noun.index()].equals("pobj") && heads[noun.index()] >= 0) {
        mending.mend(noun.index(), heads[noun.index()]);
      }
    }
  }

  private void mend(int noun, int opener) {
    if (!OPENERS.contains(sentence.token(opener).lemma())
        || !relations[opener].equals("prep")
        || !hasAside(noun)) {
      return;
    }
    int end = phraseEnd(noun);
    if (end + 1 >= sentence.size() || !sentence.token(end).text().equals(",")) {
      return;
    }
    int verb = verbAt(end + 1);
    int main = verb < 0 ? -1 : mainVerb(opener, verb);
    if (main >= 0 && main != verb && isWithoutSubject(verb) && !isUnder(main, verb)) {
      heads[noun] = verb;
      relations[noun] = has(verb, "auxpass") ? "nsubjpass" : "nsubj";
      heads[opener] = verb;
      relations[opener] = "mark";
      heads[verb] = main;
      relations[verb] = "advcl";
    }
  }

  private boolean hasAside(int noun) {
    return children(noun).stream()
        .anyMatch(t -> t.index() > noun && ASIDES.contains(relations[t.index()]));
  }

  /** The first token after the noun and all that hangs on it, commas within apart. */
  private int phraseEnd(int noun) {
    int end = noun + 1;
    while (end < sentence.size()
        && (isUnder(end, noun)
            || (sentence.token(end).text().equals(",")
                && end + 1 < sentence.size()
                && isUnder(end + 1, noun)))) {
      end++;
    }
    return sentence.token(end - 1).text().equals(",") ? end - 1 : end;
  }

  private boolean isUnder(int token, int above) {
    int at = token;
    for (int steps = 0; at >= 0 && steps <= sentence.size(); steps++) {
      if (at == above) {
        return true;
      }
      at = heads[at];
    }
    return false;
  }

  /** The finite verb whose words begin at a token; -1 for none. */
  private int verbAt(int first) {
    Token token = sentence.token(first);
    int verb = AUXILIARIES.contains(relations[first]) ? heads[first] : first;
    boolean finite =
        FINITE.contains(token.tag())
            || (verb >= 0 && children(verb).stream().anyMatch(this::isFinite));
    return verb >= first && sentence.token(verb).isVerb() && finite ? verb : -1;
  }

  private boolean isFinite(Token auxiliary) {
    return FINITE.contains(auxiliary.tag()) && AUXILIARIES.contains(relations[auxiliary.index()]);
  }

  /** What the clause tells the time of: another verb that has a subject. */
  private int mainVerb(int opener, int verb) {
    int above = heads[opener] == verb ? heads[verb] : heads[opener];
    return above >= 0 && above != verb && sentence.token(above).isVerb() ? above : -1;
  }

  private boolean isWithoutSubject(int verb) {
    return !has(verb, "nsubj") && !has(verb, "nsubjpass") && !has(verb, "csubj") && !isJoined(verb);
  }

  /** 'left and fell': the subject of the first verb is its own. */
  private boolean isJoined(int verb) {
    int first = heads[verb];
    return relations[verb].equals("conj")
        && first >= 0
        && children(first).stream()
            .anyMatch(t -> relations[t.index()].equals("cc") && t.index() < verb);
  }

  private boolean has(int verb, String relation) {
    return children(verb).stream().anyMatch(t -> relations[t.index()].equals(relation));
  }

  private List<Token> children(int head) {
    return sentence.tokens().stream().filter(t -> heads[t.index()] == head).toList();
  }
}
