package org.isnad.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.base.Line;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/**
 * What a noun that is no mention stands for.
 *
 * <ul>
 *   <li>'most of the factions', 'the town of Brane' -> the factions, Brane
 *   <li>'killed by a US drone', 'in an attack by the Column' -> US, the Column
 *   <li>'Karim Hadi, a veteran who founded Y', 'Karim Hadi is a veteran who founded Y' -> Karim
 *       Hadi
 *   <li>'the Column, one of the groups that fought Y' -> the Column
 * </ul>
 */
final class Stands {
  private static final Set<String> TRANSPARENT = Line.words(Stands.class, "transparent-nouns.txt");
  private static final Set<String> ACTS = Line.words(Stands.class, "acts.txt");
  private static final Set<String> POSSESSIONS = Line.words(Stands.class, "possessions.txt");

  private Stands() {}

  /** The nearest token that the noun stands for. */
  static Optional<Token> of(Token noun, Tree tree) {
    if (TRANSPARENT.contains(noun.lemma())) {
      Optional<Token> inner = objects(noun, tree, Set.of("of")).findFirst();
      if (inner.isPresent()) {
        return inner;
      }
    }
    return ACTS.contains(noun.lemma()) ? doer(noun, tree) : named(noun, tree);
  }

  /** Whose a thing is that is struck or held: 'strikes against ISIL targets' -> ISIL. */
  static Optional<Token> owner(Token thing, Tree tree) {
    if (!POSSESSIONS.contains(thing.lemma())) {
      return Optional.empty();
    }
    Stream<Token> owners = tree.children(thing, "poss", "compound", "nmod").stream();
    return Stream.concat(owners, objects(thing, tree, Set.of("of")))
        .filter(t -> t.isNoun() || t.tag().startsWith("JJ"))
        .reduce((first, last) -> last.isProperNoun() || !first.isProperNoun() ? last : first);
  }

  /** Whether a noun tells a deed or its means. */
  static boolean isAct(Token noun) {
    return ACTS.contains(noun.lemma());
  }

  /** Who does the act that a noun tells. */
  static Optional<Token> doer(Token act, Tree tree) {
    Stream<Token> by = objects(act, tree, Set.of("by"));
    Stream<Token> owners = tree.children(act, "poss").stream();
    Stream<Token> before =
        tree.children(act, "compound", "nmod").stream()
            .filter(t -> t.isNoun() || t.tag().startsWith("JJ"))
            .filter(t -> !ACTS.contains(t.lemma()) && !t.lemma().equals("air"));
    Stream<Token> planted =
        tree.children(act, "acl").stream()
            .flatMap(verb -> tree.children(verb, "agent").stream())
            .flatMap(agent -> tree.children(agent, "pobj").stream());
    return Stream.of(by, planted, owners, before)
        .flatMap(s -> s)
        .map(t -> ACTS.contains(t.lemma()) ? doer(t, tree).orElse(t) : t)
        .findFirst();
  }

  private static Optional<Token> named(Token noun, Tree tree) {
    Token apposed = tree.child(noun, "appos");
    if (apposed != null) {
      return Optional.of(apposed);
    }
    Token head = tree.head(noun);
    if (head == null) {
      return Optional.empty();
    }
    return switch (noun.relation()) {
      case "appos" -> Optional.of(head);
      case "attr" -> Optional.ofNullable(tree.child(head, "nsubj"));
      case "pobj" -> oneOf(head, tree);
      default -> Optional.empty();
    };
  }

  private static Optional<Token> oneOf(Token preposition, Tree tree) {
    Token one = tree.head(preposition);
    return one != null && preposition.lemma().equals("of") && one.lemma().equals("one")
        ? named(one, tree)
        : Optional.empty();
  }

  private static Stream<Token> objects(Token noun, Tree tree, Set<String> prepositions) {
    return tree.children(noun, "prep", "agent").stream()
        .filter(p -> prepositions.contains(p.lemma()))
        .flatMap(p -> List.copyOf(tree.children(p, "pobj")).stream());
  }
}
