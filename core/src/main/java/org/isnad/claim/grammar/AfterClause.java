package org.isnad.claim.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/**
 * Who was gone before: 'X took over after Y was killed', 'since Y died', 'after the death of Y',
 * 'on Y's death' -> Y, the predecessor that 'took over' implies.
 */
final class AfterClause implements RoleRule {
  private static final Set<String> MARKS = Set.of("after", "since", "when", "once", "because");
  private static final Set<String> LEAVING =
      Set.of(
          ("kill assassinate murder execute die drown perish fall arrest capture detain imprison"
                  + " jail extradite resign retire quit abdicate flee depose oust overthrow topple"
                  + " remove dismiss sack fire step shoot poison hang behead disappear surrender"
                  + " expel")
              .split(" "));
  private static final Set<String> DEPARTURES =
      Set.of(
          ("death killing assassination murder execution arrest capture resignation departure"
                  + " ouster overthrow dismissal removal retirement demise disappearance detention"
                  + " ousting sacking abdication martyrdom")
              .split(" "));

  @Override
  public void find(Token verb, Roles roles, Consumer<Filler> out) {
    if (!verb.isVerb()) {
      return;
    }
    Tree tree = roles.tree();
    tree.children(verb, "advcl").stream()
        .filter(clause -> LEAVING.contains(clause.lemma()) && isMarked(clause, tree))
        .flatMap(clause -> tree.children(clause, "nsubj", "nsubjpass").stream())
        .forEach(gone -> out.accept(Filler.of(Role.PREDECESSOR, gone, 0.9, "who was gone before")));
    tree.children(verb, "prep").stream()
        .filter(p -> Set.of("after", "following", "since", "on", "upon").contains(word(p)))
        .flatMap(p -> tree.children(p, "pobj").stream())
        .filter(noun -> DEPARTURES.contains(noun.lemma()))
        .flatMap(noun -> owners(noun, tree).stream())
        .forEach(gone -> out.accept(Filler.of(Role.PREDECESSOR, gone, 0.9, "who was gone before")));
  }

  private static boolean isMarked(Token clause, Tree tree) {
    return tree.children(clause, "mark", "advmod").stream().anyMatch(t -> MARKS.contains(word(t)));
  }

  private static List<Token> owners(Token noun, Tree tree) {
    List<Token> owners = tree.children(noun, "poss");
    return owners.isEmpty()
        ? tree.children(noun, "prep").stream()
            .filter(p -> word(p).equals("of"))
            .flatMap(p -> tree.children(p, "pobj").stream())
            .toList()
        : owners;
  }

  private static String word(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
