package org.isnad.claim;

import java.util.List;
import java.util.Map;
import org.isnad.claim.frame.Frame;
import org.isnad.claim.frame.Trigger;
import org.isnad.passage.Token;

/**
 * A frame whose slots are filled in a sentence.
 *
 * @param words the tokens that evoke it, the main one first
 * @param slots name to fillers; optional slots that nothing fills are absent
 */
record Match(Frame frame, Trigger trigger, List<Token> words, Map<String, List<Bound>> slots) {
  Match {
    words = List.copyOf(words);
    slots = Map.copyOf(slots);
  }

  Token main() {
    return words.getFirst();
  }

  List<Bound> slot(String name) {
    return slots.getOrDefault(name, List.of());
  }

  /** Whether two slots have the same fillers: 'X and Y are rivals'. */
  boolean reciprocal() {
    return slots.size() > 1 && slots.values().stream().distinct().count() < slots.size();
  }
}
