package org.isnad.claim.grammar;

import java.util.List;
import org.isnad.passage.Token;
import org.jspecify.annotations.Nullable;

/**
 * 'Backed by Y, X attacked', 'X attacked, killing Z', 'X came to help Z' -> X; 'W prompted X to
 * protest, accusing Z' -> X.
 */
final class AdverbialSubject implements SubjectRule {
  @Override
  public List<Filler> subject(Token verb, Roles roles) {
    Token governor = roles.tree().head(verb);
    if (governor == null || !Phrases.is(verb, "advcl") || !governor.isVerb()) {
      return List.of();
    }
    Token prompted = prompted(governor, verb, roles);
    if (prompted != null) {
      return List.of(Filler.of(Role.SUBJ, prompted, 0.9, "who was prompted to it"));
    }
    return roles.subject(governor).stream()
        .map(f -> f.via(0.9, "subject of the main clause '" + governor.text() + "'"))
        .toList();
  }

  /** 'the raid prompted Y to protest, accusing Z': Y. */
  private static @Nullable Token prompted(Token governor, Token verb, Roles roles) {
    Token object = roles.tree().child(governor, "dobj");
    Token deed = roles.tree().child(governor, "xcomp");
    if (object == null || deed == null) {
      return null;
    }
    boolean then = deed.tag().equals("VB") && deed.index() < verb.index();
    return then && object.index() < deed.index() ? object : null;
  }
}
