package org.isnad.claim;

import java.util.Set;
import org.isnad.base.When;
import org.isnad.passage.Token;
import org.jspecify.annotations.Nullable;

/**
 * What one claim tells of a happening, ready to be compared.
 *
 * @param trigger the word that tells it
 * @param definite whether the words take it as known: 'the attack', 'this raid'
 * @param real whether it is told as done, not as denied, planned or supposed
 * @param namedTarget whether it is done to somebody who is named
 * @param places names and chains of where it was; likewise the sides
 * @param names words of the names of the places, and of the targets that are places
 * @param solid targets that are named or tell what sort of place they are: 'base', not 'two men'
 * @param counted targets that are counted: '15 civilian'
 * @param people sorts of people it was done to: 'crowd'
 * @param pointed those of them that are taken as known: 'the crowd'
 * @param headline whether it is told in a headline
 * @param doers agents that are named or a body: 'the police', not 'gunmen'
 * @param weapons what it was done with
 */
record Account(
    Claim claim,
    EventClass kind,
    EventType type,
    int sentence,
    Token trigger,
    boolean definite,
    boolean real,
    boolean namedTarget,
    @Nullable When when,
    Set<String> places,
    Set<String> agents,
    Set<String> targets,
    Set<String> names,
    Set<String> solid,
    Set<String> counted,
    Set<String> people,
    Set<String> pointed,
    boolean headline,
    Set<String> doers,
    Set<String> weapons) {
  static final String SORT = "sort: ";

  Account {
    places = Set.copyOf(places);
    agents = Set.copyOf(agents);
    targets = Set.copyOf(targets);
    names = Set.copyOf(names);
    solid = Set.copyOf(solid);
    counted = Set.copyOf(counted);
    people = Set.copyOf(people);
    pointed = Set.copyOf(pointed);
    doers = Set.copyOf(doers);
    weapons = Set.copyOf(weapons);
  }

  /** Whether a key only tells what sort of place it is. */
  static boolean isSort(String key) {
    return key.startsWith(SORT);
  }

  /** Whether neither a day nor a named place is told. */
  boolean bare() {
    return when == null && names.isEmpty();
  }
}
