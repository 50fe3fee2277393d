package org.isnad.network;

import org.isnad.base.Span;

/**
 * What fills a slot: words, and whom they stand for.
 *
 * @param node index of the actor, or {@link #NOBODY} where the words are no mention
 */
public record Part(String words, Span span, int node) {
  public static final int NOBODY = -1;

  public boolean isSomebody() {
    return node != NOBODY;
  }
}
