package org.isnad.claim.grammar;

import java.util.ArrayList;
import java.util.List;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;
import org.jspecify.annotations.Nullable;

/**
 * 'factions backed by X' -> factions; 'men carrying guns' -> men; 'the exiled leader' -> leader.
 * Infinitives ('the plan to attack') tell nothing here. 'A, B and C, backed by X, advanced' -> A,
 * B, C.
 */
final class ParticipleSubject implements SubjectRule {
  @Override
  public List<Filler> subject(Token verb, Roles roles) {
    Token head = roles.tree().head(verb);
    if (head == null || !Phrases.is(verb, "acl", "nmod") || !head.isNoun() || infinitive(verb)) {
      return List.of();
    }
    List<Token> all = sharers(verb, head, roles.tree());
    double sure = all.size() > 1 ? 0.85 : 0.97;
    return all.stream()
        .map(t -> Filler.of(Role.SUBJ, t, sure, "participle on '" + head.text() + "'").onlyThis())
        .toList();
  }

  /** Behind a comma after the last of several that act together: of all of them. */
  private static List<Token> sharers(Token verb, Token last, Tree tree) {
    List<Token> all = new ArrayList<>(List.of(last));
    boolean aside =
        Phrases.is(verb, "acl")
            && verb.index() > last.index() + 1
            && tree.sentence().token(verb.index() - 1).text().equals(",");
    Token at = last;
    for (Token before = aside ? joinedTo(at, tree) : null; before != null; ) {
      at = before;
      all.addFirst(at);
      before = joinedTo(at, tree);
    }
    return Phrases.is(at, "nsubj", "nsubjpass") ? all : List.of(last);
  }

  private static boolean infinitive(Token verb) {
    return verb.tag().equals("VB");
  }

  private static @Nullable Token joinedTo(Token noun, Tree tree) {
    Token before = Phrases.is(noun, "conj") ? tree.head(noun) : null;
    return before != null && before.isNoun() ? before : null;
  }
}
