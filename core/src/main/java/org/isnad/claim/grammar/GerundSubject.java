package org.isnad.claim.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/**
 * 'X accused Y of arming Z' -> Y; 'X won by arming Z' -> X; 'X's role in arming Z', 'X played a
 * role in arming Z' -> X; 'X is guilty of arming Z' -> X.
 */
final class GerundSubject implements SubjectRule {
  private static final Set<String> OF_THE_OBJECT = Set.of("of", "for", "from", "into", "with");

  // 'accused the army of arming Z', where the parser hangs 'of' on the army
  private static final Set<String> ACCUSING =
      Set.of("accuse", "suspect", "convict", "acquit", "absolve", "blame", "prosecute", "clear");

  @Override
  public List<Filler> subject(Token verb, Roles roles) {
    Token preposition = roles.tree().head(verb);
    if (preposition == null || !Phrases.is(verb, "pcomp") || !Phrases.is(preposition, "prep")) {
      return List.of();
    }
    Token governor = roles.tree().head(preposition);
    if (governor == null) {
      return List.of();
    }
    List<Filler> found =
        governor.isVerb()
            ? ofVerb(governor, preposition, roles)
            : ofNounOrAdjective(governor, roles);
    return found.stream()
        .map(f -> f.via(0.95, "gerund after '" + preposition.text() + "'"))
        .toList();
  }

  private static List<Filler> ofVerb(Token governor, Token preposition, Roles roles) {
    Tree tree = roles.tree();
    Token object = tree.child(governor, "dobj");
    boolean before = object != null && object.index() < preposition.index();
    if (object != null && before && OF_THE_OBJECT.contains(preposition.lemma())) {
      return List.of(Filler.of(Role.SUBJ, object));
    }
    return roles.subject(governor);
  }

  private static List<Filler> ofNounOrAdjective(Token governor, Roles roles) {
    List<Filler> found = new ArrayList<>();
    roles.of(governor, Role.POSS).forEach(f -> found.add(f.as(Role.SUBJ)));
    if (found.isEmpty() && !governor.isNoun()) {
      roles.of(governor, Role.BEARER).forEach(f -> found.add(f.as(Role.SUBJ)));
    }
    Token above = roles.tree().head(governor);
    boolean object = above != null && above.isVerb() && Phrases.is(governor, "dobj");
    if (above != null && object && ACCUSING.contains(above.lemma())) {
      return List.of(Filler.of(Role.SUBJ, governor));
    }
    if (found.isEmpty() && above != null && object) {
      found.addAll(roles.subject(above));
    }
    return found;
  }
}
