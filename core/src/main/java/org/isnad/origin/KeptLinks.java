package org.isnad.origin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.base.Id;
import org.isnad.origin.text.LookupKeys;

/**
 * What is kept of finding links: of every report by what it is looked up, of every two that were
 * compared what came out, and which of these are looked up still. Adding a growth to it gives what
 * is kept next.
 *
 * @param keys of every report that was compared
 * @param compared what came of each comparison; empty where the two are not one telling
 * @param current the pairs that are compared among these reports; a subset of those that were
 */
public record KeptLinks(
    SortedMap<Id, LookupKeys> keys, Map<Pair, Optional<Link>> compared, Set<Pair> current) {
  /**
   * Two reports that were looked up.
   *
   * @param one the one with the lower id
   * @param written whether for words in a row; else for signals alone, which asks for more
   */
  public record Pair(Id one, Id other, boolean written) {}

  /** Of a case without reports. */
  public static KeptLinks none() {
    return new KeptLinks(new TreeMap<>(), Map.of(), Set.of());
  }

  /**
   * What reports that arrive add.
   *
   * @param keys of the reports that arrived
   * @param compared what came of comparisons not made before
   * @param come linked pairs that are to be counted from now on
   * @param gone linked pairs that are looked up no more, as what they share has become common
   */
  public record Growth(
      SortedMap<Id, LookupKeys> keys,
      Map<Pair, Optional<Link>> compared,
      Set<Pair> come,
      Set<Pair> gone) {
    /** Whether nothing is added. */
    public boolean isEmpty() {
      return keys.isEmpty() && compared.isEmpty() && come.isEmpty() && gone.isEmpty();
    }
  }

  /** With what arrived. */
  public KeptLinks and(Growth growth) {
    SortedMap<Id, LookupKeys> allKeys = new TreeMap<>(keys);
    allKeys.putAll(growth.keys());
    Map<Pair, Optional<Link>> all = new HashMap<>(compared);
    all.putAll(growth.compared());
    Set<Pair> counted = new HashSet<>(current);
    counted.addAll(growth.come());
    counted.removeAll(growth.gone());
    return new KeptLinks(allKeys, all, counted);
  }
}
