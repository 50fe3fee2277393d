package org.isnad.actor;

import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.mention.ActorKind;

/**
 * One who is meant, as far as names alone tell. A view, not a judgement: nothing is rewritten by
 * it.
 *
 * @param key what its mentions were grouped by
 * @param name its fullest form, as most often written
 * @param kind as most often read
 * @param forms every name it goes by, with how often
 * @param mentions how many words name, describe or stand for it
 * @param reports in how many reports
 */
public record NamedActor(
    String key,
    String name,
    ActorKind kind,
    SortedMap<String, Integer> forms,
    int mentions,
    int reports) {
  public NamedActor {
    forms = new TreeMap<>(forms);
  }

  /** Whether it has a name, or is only described. */
  public boolean isNamed() {
    return !forms.isEmpty();
  }
}
