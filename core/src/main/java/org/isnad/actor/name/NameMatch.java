package org.isnad.actor.name;

import org.isnad.base.Explanation;

/**
 * How well two names agree.
 *
 * @param score in [0, 1]; from {@link NameMatcher#SAME} on the names are taken for names of one
 * @param explanation its parts add up to the score
 */
public record NameMatch(double score, Explanation explanation) {
  public NameMatch {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("a score lies in [0, 1]: " + score);
    }
  }

  public boolean same() {
    return score >= NameMatcher.SAME;
  }
}
