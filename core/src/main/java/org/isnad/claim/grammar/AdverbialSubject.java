package org.isnad.claim.grammar;

import java.util.List;
import org.isnad.passage.Token;

/** 'Backed by Y, X attacked', 'X attacked, killing Z', 'X came to help Z' -> X. */
final class AdverbialSubject implements SubjectRule {
  @Override
  public List<Filler> subject(Token verb, Roles roles) {
    Token governor = roles.tree().head(verb);
    if (governor == null || !Phrases.is(verb, "advcl") || !governor.isVerb()) {
      return List.of();
    }
    return roles.subject(governor).stream()
        .map(f -> f.via(0.9, "subject of the main clause '" + governor.text() + "'"))
        .toList();
  }
}
