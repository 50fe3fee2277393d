package org.isnad.origin;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.isnad.base.Id;

/**
 * How many tellings stand behind claims that say the same.
 *
 * @param origins each once, in the order given
 * @param kinds how many of each kind of witness
 * @param possiblyOne groups of two or more that may be one: the same unnamed official by two
 *     outlets, stories that credit the same outlet
 */
public record Corroboration(
    List<Origin> origins, Map<Witness, Integer> kinds, List<List<Origin>> possiblyOne) {
  public Corroboration {
    origins = List.copyOf(origins);
    kinds = Map.copyOf(kinds);
    possiblyOne = List.copyOf(possiblyOne);
  }

  static Corroboration of(Collection<Origin> all) {
    SequencedMap<Id, Origin> distinct = new LinkedHashMap<>();
    all.forEach(origin -> distinct.putIfAbsent(origin.id(), origin));
    Map<Witness, Integer> kinds = new EnumMap<>(Witness.class);
    distinct.values().forEach(origin -> kinds.merge(origin.witness(), 1, Integer::sum));
    List<List<Origin>> possiblyOne =
        distinct.values().stream()
            .collect(Collectors.groupingBy(Origin::kin, LinkedHashMap::new, Collectors.toList()))
            .values()
            .stream()
            .filter(group -> group.size() > 1)
            .toList();
    return new Corroboration(List.copyOf(distinct.values()), kinds, possiblyOne);
  }

  /** How many there are. */
  public int count() {
    return origins.size();
  }

  /** How many there are at least, should all that may be one be one. */
  public int atLeast() {
    return count() - possiblyOne.stream().mapToInt(group -> group.size() - 1).sum();
  }

  /** '2 origins: 1 official, 1 outlet', '3 origins, possibly 2: ...'. */
  public String words() {
    String split =
        kinds.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(e -> e.getKey().words(e.getValue()))
            .collect(Collectors.joining(", "));
    String number = count() == 1 ? "1 origin" : count() + " origins";
    String doubt = atLeast() == count() ? "" : ", possibly " + atLeast();
    return number + doubt + ": " + split;
  }
}
