package org.isnad.claim.shallow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.base.Span;
import org.isnad.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Where a pattern fits.
 *
 * @param first first token
 * @param end after the last
 * @param slots mentions by slot, several where they stand side by side
 * @param rests words by slot
 * @param count the number told, or null
 * @param countAt the words of the number, or null
 * @param trigger the pattern's first own word
 */
record Finding(
    Pattern pattern,
    int first,
    int end,
    Map<Character, List<Mention>> slots,
    Map<Character, Span> rests,
    @Nullable Integer count,
    @Nullable Span countAt,
    int trigger) {
  Optional<Mention> slot(char name) {
    return all(name).stream().findFirst();
  }

  /** All that are told side by side: 'A and B'. */
  List<Mention> all(char name) {
    return slots.getOrDefault(name, List.of());
  }
}
