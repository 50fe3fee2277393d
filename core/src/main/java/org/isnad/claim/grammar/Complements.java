package org.isnad.claim.grammar;

import java.util.Set;
import org.isnad.base.Line;
import org.isnad.passage.Sentence;
import org.isnad.passage.Token;

/**
 * Complements of a verb that parsers hang on a noun inside it, or on another verb.
 *
 * <ul>
 *   <li>'Police suspect the Column': what stands behind the verb is its object, not the police's.
 *   <li>'suspects the Column of planting it', 'convicted Hadi of the murder': one is suspected and
 *       convicted of something.
 *   <li>'pointed the finger of blame at the Column': at whom one points.
 *   <li>'had nothing to do with it': with what one has nothing to do.
 *   <li>'The raid, in which ten died, was claimed by X': the raid was claimed; it did not die.
 * </ul>
 */
final class Complements {
  private static final Set<String> OF_WHICH = Line.words(Complements.class, "verbs-of-what.txt");

  private static final Set<String> PARTS =
      Set.of("nothing", "anything", "something", "little", "much");

  private final Sentence sentence;
  private final int[] heads;
  private final String[] relations;

  private Complements(Sentence sentence, int[] heads, String[] relations) {
    this.sentence = sentence;
    this.heads = heads;
    this.relations = relations;
  }

  /** Changes heads and relations of a sentence. */
  static void mend(Sentence sentence, int[] heads, String[] relations) {
    Complements mending = new Complements(sentence, heads, relations);
    for (Token token : sentence.tokens()) {
      if (heads[token.index()] >= 0) {
        mending.mend(token);
      }
    }
  }

  private void mend(Token token) {
    if (relations[token.index()].equals("dobj")) {
      objectOfNoun(token.index());
    }
    switch (token.lemma()) {
      case "of" -> accusedOf(token.index());
      case "at" -> pointedAt(token.index());
      case "with" -> toDoWith(token.index());
      case "which" -> inWhich(token.index());
      default -> {}
    }
  }

  private void objectOfNoun(int object) {
    int noun = heads[object];
    int verb = heads[noun];
    if (verb > noun
        && verb < object
        && sentence.token(noun).isNoun()
        && sentence.token(verb).isVerb()
        && !has(verb, "dobj")) {
      heads[object] = verb;
    }
  }

  /** Of a name, or of doing: no noun that says what the thing is. */
  private void accusedOf(int of) {
    int object = heads[of];
    int verb = heads[object];
    boolean asked =
        relations[of].equals("prep")
            && relations[object].equals("dobj")
            && verb >= 0
            && OF_WHICH.contains(sentence.token(verb).lemma());
    boolean doing = has(of, "pcomp");
    boolean name = sentence.token(object).isProperNoun() || !sentence.token(object).isNoun();
    if (asked && (doing || (name && hasCommonObject(of)))) {
      heads[of] = verb;
    }
  }

  private boolean hasCommonObject(int preposition) {
    return sentence.tokens().stream()
        .anyMatch(
            t ->
                heads[t.index()] == preposition
                    && relations[t.index()].equals("pobj")
                    && !t.isProperNoun());
  }

  private void pointedAt(int at) {
    int blame = heads[at];
    int of = blame < 0 ? -1 : heads[blame];
    int finger = of < 0 ? -1 : heads[of];
    boolean pointing =
        finger >= 0
            && relations[blame].equals("pobj")
            && sentence.token(finger).lemma().equals("finger")
            && relations[finger].equals("dobj");
    if (pointing) {
      heads[at] = heads[finger];
    }
  }

  private void toDoWith(int with) {
    int verb = heads[with];
    int noun = verb < 0 ? -1 : heads[verb];
    if (noun >= 0
        && sentence.token(verb).lemma().equals("do")
        && PARTS.contains(sentence.token(noun).lemma())) {
      heads[with] = noun;
    }
  }

  private void inWhich(int which) {
    int in = heads[which];
    int verb = in < 0 ? -1 : heads[in];
    int main = verb < 0 ? -1 : heads[verb];
    if (main < verb || !relations[which].equals("pobj") || !sentence.token(main).isVerb()) {
      return;
    }
    int first = -1;
    int subjects = 0;
    for (Token token : sentence.tokens()) {
      if (heads[token.index()] == verb && relations[token.index()].startsWith("nsubj")) {
        subjects++;
        first = first < 0 ? token.index() : first;
      }
    }
    boolean free = !has(main, "nsubj") && !has(main, "nsubjpass");
    if (subjects == 2 && first < in && free) {
      heads[first] = main;
      relations[first] = has(main, "auxpass") ? "nsubjpass" : "nsubj";
      heads[verb] = first;
      relations[verb] = "relcl";
    }
  }

  private boolean has(int head, String relation) {
    return sentence.tokens().stream()
        .anyMatch(t -> heads[t.index()] == head && relations[t.index()].equals(relation));
  }
}
