package org.isnad.claim.grammar;

import java.util.List;
import org.isnad.passage.Token;

/**
 * 'factions backed by X' -> factions; 'men carrying guns' -> men; 'the exiled leader' -> leader.
 * Infinitives ('the plan to attack') tell nothing here.
 */
final class ParticipleSubject implements SubjectRule {
  @Override
  public List<Filler> subject(Token verb, Roles roles) {
    Token head = roles.tree().head(verb);
    if (head == null || !Phrases.is(verb, "acl", "nmod") || !head.isNoun() || infinitive(verb)) {
      return List.of();
    }
    return List.of(
        Filler.of(Role.SUBJ, head, 0.97, "participle on '" + head.text() + "'").onlyThis());
  }

  private static boolean infinitive(Token verb) {
    return verb.tag().equals("VB");
  }
}
