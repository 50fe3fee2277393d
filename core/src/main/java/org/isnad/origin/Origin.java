package org.isnad.origin;

import java.util.SortedSet;
import java.util.TreeSet;
import org.isnad.base.Explanation;
import org.isnad.base.Id;

/**
 * One telling that reports and claims go back to.
 *
 * @param id the same for everything that goes back to it; counting origins is counting ids
 * @param name who tells it: a voice, an outlet
 * @param witness what kind of witness that is
 * @param reports the reports that carry it
 * @param kin equal for origins that are possibly one (the same unnamed official by two outlets); an
 *     origin that is like no other has its own id here
 * @param why the steps that led to it; the value is how sure they are, in [0, 1]
 */
public record Origin(
    Id id, String name, Witness witness, SortedSet<Id> reports, Id kin, Explanation why) {
  public Origin {
    reports = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(reports));
  }

  /** Stands behind the name of a story that is credited and not held. */
  static final String NOT_HELD = " (not held)";

  /** The name of who tells it, whether or not the case holds the story itself. */
  public String voice() {
    return name.endsWith(NOT_HELD) ? name.substring(0, name.length() - NOT_HELD.length()) : name;
  }
}
