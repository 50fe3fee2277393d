package org.isnad.actor.name;

import org.isnad.base.Explanation;

/**
 * A Latin spelling of an Arabic word.
 *
 * @param latin small plain letters
 * @param explanation its value is the logarithm of how likely the spelling is, up to a constant of
 *     the word; its parts add up to it
 */
public record Spelling(String latin, Explanation explanation) {
  public double score() {
    return explanation.value();
  }
}
