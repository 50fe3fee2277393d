package org.isnad.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.actor.judgement.Node;
import org.isnad.actor.judgement.Pair;
import org.isnad.base.Explanation;

/** Pairs that rules left open, in the making. */
final class OpenPairs {
  private final Map<Pair, OpenPair> pairs = new HashMap<>();

  /** Of several likenesses of one pair the highest is kept. */
  void add(Node left, Node right, double likeness, Rule rule, Explanation why) {
    OpenPair pair = new OpenPair(left, right, likeness, 0, rule.text(), why);
    pairs.merge(Pair.of(left, right), pair, (a, b) -> a.likeness() >= b.likeness() ? a : b);
  }

  /** Those that are still apart, most useful first. */
  List<OpenPair> inOrder(Map<Node.Name, CaseName> names, Joins joins) {
    List<OpenPair> open = new ArrayList<>();
    for (OpenPair pair : pairs.values()) {
      if (!joins.together(pair.left(), pair.right())) {
        double moved =
            Math.min(weight(pair.left(), names, joins), weight(pair.right(), names, joins));
        open.add(
            new OpenPair(
                pair.left(),
                pair.right(),
                pair.likeness(),
                pair.likeness() * Math.log1p(moved),
                pair.rule(),
                pair.why()));
      }
    }
    open.sort(
        Comparator.comparingDouble(OpenPair::usefulness)
            .reversed()
            .thenComparing(OpenPair::left)
            .thenComparing(OpenPair::right));
    return open;
  }

  /** Mentions that a node stands for; an entry that nobody mentions still names somebody. */
  private static double weight(Node node, Map<Node.Name, CaseName> names, Joins joins) {
    double sum = node instanceof Node.Entry ? 1 : 0;
    for (Node member : joins.members(node)) {
      CaseName name = member instanceof Node.Name n ? names.get(n) : null;
      sum += name == null ? 0 : name.mentions();
    }
    return Math.max(1, sum);
  }
}
