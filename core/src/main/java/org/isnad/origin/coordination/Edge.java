package org.isnad.origin.coordination;

import java.time.Duration;

/**
 * Two accounts of the network, joined by all their pairs.
 *
 * @param one the account whose name sorts first
 * @param weight how many pairs they have; the measure of how often they do the same
 * @param objects in how many different objects
 * @param contentsOfOne how many different posts of the first are in these pairs
 * @param meanApart how far apart the two shares of a pair are in the mean
 */
public record Edge(
    String one,
    String other,
    int weight,
    int objects,
    int contentsOfOne,
    int contentsOfOther,
    Duration meanApart) {

  /**
   * In (0, 1]: 1 where both give as many posts; near 0 where one posts much and the other happens
   * to be near (the {@code edge_symmetry_score} of CooRTweet).
   */
  public double symmetry() {
    return (double) Math.min(contentsOfOne, contentsOfOther)
        / Math.max(contentsOfOne, contentsOfOther);
  }
}
