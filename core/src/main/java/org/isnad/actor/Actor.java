package org.isnad.actor;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.base.Id;
import org.isnad.mention.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * One who is meant, as judgements stand. A view: nothing is rewritten by it.
 *
 * @param id stays as it is when reports that do not speak of the actor are added
 * @param name the who's-who's, else its fullest form as most often written, else a description
 * @param kind the who's-who's, else as most often read
 * @param forms every name in the reports, as written, with how often
 * @param mentions how many words name, describe or stand for it
 * @param reports in how many reports
 * @param entry key in the who's-who; null where it is in none
 */
public record Actor(
    Id id,
    String name,
    ActorKind kind,
    SortedMap<String, Integer> forms,
    int mentions,
    int reports,
    @Nullable String entry) {
  public Actor {
    forms = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(forms));
  }

  /** Whether it has a name, or is only described. */
  public boolean isNamed() {
    return !forms.isEmpty() || entry != null;
  }

  /** Its names by script, the scripts by their names: ARABIC, LATIN. */
  public SortedMap<String, List<String>> formsByScript() {
    return forms.keySet().stream()
        .collect(Collectors.groupingBy(Actor::script, TreeMap::new, Collectors.toList()));
  }

  private static String script(String form) {
    Map<Character.UnicodeScript, Long> counts =
        form.codePoints()
            .filter(Character::isLetter)
            .mapToObj(Character.UnicodeScript::of)
            .collect(Collectors.groupingBy(s -> s, Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(e -> e.getKey().name())
        .orElse(Character.UnicodeScript.COMMON.name());
  }
}
