package org.isnad.claim.grammar;

import java.util.List;
import org.isnad.passage.Token;

/** 'The army fled' -> army; 'The army was beaten' -> army. */
final class OwnSubject implements SubjectRule {
  @Override
  public List<Filler> subject(Token verb, Roles roles) {
    return roles.tree().children(verb, "nsubj", "nsubjpass").stream()
        .map(token -> Filler.of(Role.SUBJ, token))
        .toList();
  }
}
