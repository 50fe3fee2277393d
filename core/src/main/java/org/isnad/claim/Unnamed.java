package org.isnad.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import org.isnad.claim.frame.Slot;
import org.isnad.claim.grammar.Filler;
import org.isnad.claim.grammar.Role;
import org.isnad.passage.Token;

/** What fills the slots of a match without being a mention: 'rockets', 'a police station'. */
final class Unnamed {
  private Unnamed() {}

  /** Heads of the phrases that fill a slot, are no mention, and pass the test. */
  static List<Token> fillers(String slot, Match match, Scene scene, Predicate<Token> test) {
    LinkedHashSet<Token> found = new LinkedHashSet<>();
    for (Slot s : match.frame().slots()) {
      if (s.name().equals(slot)) {
        s.roles().forEach(role -> found.addAll(fillers(role, match, scene)));
      }
    }
    return found.stream()
        .filter(test)
        .filter(token -> !match.words().contains(token))
        .filter(token -> scene.arguments().mentionAt(token, scene.tree()).isEmpty())
        .toList();
  }

  private static List<Token> fillers(Role role, Match match, Scene scene) {
    List<Token> found = new ArrayList<>();
    for (Token word : match.words()) {
      boolean own = word.equals(match.main());
      boolean carried = word.isNoun() && ofNoun(role);
      if (own || carried) {
        scene.roles().of(word, role).stream().map(Filler::token).forEach(found::add);
      }
    }
    return found;
  }

  private static boolean ofNoun(Role role) {
    return role.kind() == Role.Kind.PREP || role.kind() == Role.Kind.POSS;
  }
}
