package org.isnad.claim.grammar;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Explanation;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/**
 * A phrase in a role.
 *
 * @param token head of the phrase
 * @param steps the rules that led from the predicate to it, each with a factor in (0, 1]
 * @param alone whether it stands without the phrases coordinated with it: in 'X, head of Y, and Z'
 *     only X is the head
 */
public record Filler(Role role, Token token, List<Explanation> steps, boolean alone) {
  /** How the reason of a step begins that leads from a group to somebody picked out of it. */
  public static final String LISTED = "listed member of ";

  public Filler {
    steps = List.copyOf(steps);
  }

  static Filler of(Role role, Token token) {
    return new Filler(role, token, List.of(), false);
  }

  /** A filler that one rule found. */
  public static Filler of(Role role, Token token, double factor, String rule) {
    return new Filler(role, token, List.of(Explanation.of(factor, rule)), false);
  }

  Filler as(Role other) {
    return new Filler(other, token, steps, alone);
  }

  /** The same role, filled by another phrase. */
  public Filler at(Token other) {
    return new Filler(role, other, steps, alone);
  }

  /** The same by one more rule. */
  public Filler via(double factor, String rule) {
    List<Explanation> longer = new ArrayList<>(steps);
    longer.add(Explanation.of(factor, rule));
    return new Filler(role, token, longer, alone);
  }

  Filler onlyThis() {
    return new Filler(role, token, steps, true);
  }

  /** Without its coordinated phrases when the noun that is said of it is singular. */
  Filler numberOf(Token noun) {
    return noun.tag().endsWith("S") ? this : onlyThis();
  }

  /** 'factions such as X and Y', 'factions including X' -> X, Y; empty where none are listed. */
  public List<Filler> members(Tree tree) {
    return tree.children(token, "prep").stream()
        .filter(preposition -> Phrases.listsMembers(preposition, tree))
        .flatMap(preposition -> tree.children(preposition, "pobj").stream())
        .map(first -> at(first).via(0.95, LISTED + "'" + token.text() + "'"))
        .flatMap(first -> Phrases.conjuncts(first, tree).stream())
        .toList();
  }
}
