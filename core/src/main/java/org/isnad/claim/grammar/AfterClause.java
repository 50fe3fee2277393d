package org.isnad.claim.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.base.Line;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/**
 * Who was gone before: 'X took over after Y was killed', 'since Y died', 'after the death of Y',
 * 'on Y's death' -> Y, the predecessor that 'took over' implies.
 */
final class AfterClause implements RoleRule {
  private static final Map<String, Set<String>> WORDS =
      Line.classes(AfterClause.class, "departures.tsv");

  @Override
  public void find(Token verb, Roles roles, Consumer<Filler> out) {
    if (!verb.isVerb()) {
      return;
    }
    Tree tree = roles.tree();
    tree.children(verb, "advcl").stream()
        .filter(clause -> is("leaving", clause.lemma()) && isMarked(clause, tree))
        .flatMap(clause -> tree.children(clause, "nsubj", "nsubjpass").stream())
        .forEach(gone -> out.accept(Filler.of(Role.PREDECESSOR, gone, 0.9, "who was gone before")));
    tree.children(verb, "prep").stream()
        .filter(p -> is("preposition", word(p)))
        .flatMap(p -> tree.children(p, "pobj").stream())
        .filter(noun -> is("departure", noun.lemma()))
        .flatMap(noun -> owners(noun, tree).stream())
        .forEach(gone -> out.accept(Filler.of(Role.PREDECESSOR, gone, 0.9, "who was gone before")));
  }

  private static boolean isMarked(Token clause, Tree tree) {
    return tree.children(clause, "mark", "advmod").stream().anyMatch(t -> is("mark", word(t)));
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

  private static boolean is(String kind, String word) {
    return WORDS.getOrDefault(kind, Set.of()).contains(word);
  }
}
