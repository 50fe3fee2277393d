package org.isnad.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.base.Id;

/**
 * All mentions of one report.
 *
 * @param all in order of the text; a longer one before one nested in it
 * @param coreferences each later mention at most once
 * @param namePairs names given together with their other form
 */
public record Mentions(
    List<Mention> all, List<Coreference> coreferences, List<NamePair> namePairs) {
  public Mentions {
    all = List.copyOf(all);
    coreferences = List.copyOf(coreferences);
    namePairs = List.copyOf(namePairs);
  }

  /** The smallest mention whose head is this token, if any. */
  public Optional<Mention> headedBy(int sentence, int token) {
    return all.stream()
        .filter(m -> m.sentence() == sentence && m.head() == token)
        .reduce((a, b) -> b.span().length() < a.span().length() ? b : a);
  }

  /** For every mention the id of the first one of its chain (its own where it stands alone). */
  public Map<Id, Id> chains() {
    Map<Id, Id> earlier = new HashMap<>();
    coreferences.forEach(c -> earlier.put(c.later(), c.earlier()));
    Map<Id, Id> first = new HashMap<>();
    all.forEach(m -> first.put(m.id(), follow(m.id(), earlier)));
    return first;
  }

  private static Id follow(Id id, Map<Id, Id> earlier) {
    Id at = id;
    for (int steps = 0; steps <= earlier.size(); steps++) {
      Id next = earlier.get(at);
      if (next == null) {
        return at;
      }
      at = next;
    }
    throw new IllegalArgumentException("coreferences run in a circle at " + id);
  }
}
