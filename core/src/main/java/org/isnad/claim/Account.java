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
    Set<String> targets) {
  Account {
    places = Set.copyOf(places);
    agents = Set.copyOf(agents);
    targets = Set.copyOf(targets);
  }

  /** Whether nothing but the trigger and its sides is told. */
  boolean bare() {
    return when == null && places.isEmpty();
  }
}
