package org.isnad.eval.polnear;

import java.util.List;
import org.isnad.base.Span;

/**
 * A segment of a text with its gold tokens and chunks; nothing that is scored crosses its ends.
 *
 * @param tokens offsets in the report's text
 */
record Sequence(List<Span> tokens, List<Chunk> gold) {
  Sequence {
    tokens = List.copyOf(tokens);
    gold = List.copyOf(gold);
  }
}
