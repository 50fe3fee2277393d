package org.isnad.origin.coordination;

import java.util.List;

/**
 * Who carried the same things within a window: that they did, not that they agreed to. News that
 * breaks is carried by many at once; what recurs between the same accounts is worth a look.
 *
 * @param rule by which it was looked for
 * @param pairs what was found, by object and time
 * @param network the pairs put together by accounts
 */
public record Coordination(Rule rule, Pairs pairs, Network network) {
  /**
   * What these shares show under a rule.
   *
   * @throws TooManyPairs when the window is too wide for these shares
   */
  public static Coordination of(Shares shares, Rule rule) {
    Pairs pairs = Detector.pairs(shares, rule);
    return new Coordination(rule, pairs, new Network(Edges.of(pairs)));
  }

  /** The pairs put together by objects, those of most accounts first. */
  public List<Group> groups() {
    return Groups.of(pairs);
  }
}
