package org.isnad.claim.grammar;

import java.util.List;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/**
 * 'X wants to lead', 'X is said to lead' -> X; 'X ordered Y to leave', 'Y was ordered to leave' ->
 * Y, but 'X promised Y to leave' -> X.
 */
final class ControlledSubject implements SubjectRule {
  @Override
  public List<Filler> subject(Token verb, Roles roles) {
    Tree tree = roles.tree();
    Token governor = tree.head(verb);
    if (governor == null || !Phrases.is(verb, "xcomp", "ccomp") || tree.has(verb, "mark")) {
      return List.of();
    }
    Token object = tree.child(governor, "dobj", "dative");
    if (object != null && object.index() < verb.index() && !subjectControls(governor)) {
      return List.of(controlled(Filler.of(Role.SUBJ, object), governor));
    }
    if (!governor.isVerb()) {
      return bearers(governor, roles);
    }
    return roles.subject(governor).stream().map(f -> controlled(f, governor)).toList();
  }

  private static boolean subjectControls(Token governor) {
    return Embedding.of(governor.lemma(), Embedding.Construction.CLAUSE).controls()
        == Embedding.Control.SUBJECT;
  }

  /** 'X is ready to fight' -> X. */
  private static List<Filler> bearers(Token adjective, Roles roles) {
    return roles.of(adjective, Role.BEARER).stream()
        .map(f -> controlled(f.as(Role.SUBJ), adjective))
        .toList();
  }

  private static Filler controlled(Filler filler, Token governor) {
    return filler.via(0.97, "controlled by '" + governor.text() + "'");
  }
}
