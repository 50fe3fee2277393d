package org.isnad.claim.grammar;

import java.util.List;
import org.isnad.passage.Token;

/** 'X founded and leads Y', 'X was trained in Z and armed by W' -> X for the second verb too. */
final class SharedSubject implements SubjectRule {
  @Override
  public List<Filler> subject(Token verb, Roles roles) {
    Token first = roles.tree().head(verb);
    if (first == null || !Phrases.is(verb, "conj") || !first.isVerb()) {
      return List.of();
    }
    return roles.subject(first).stream()
        .map(f -> f.via(0.95, "shared with '" + first.text() + "'"))
        .toList();
  }
}
