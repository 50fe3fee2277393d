package org.isnad.eval.muc4;

import java.util.List;
import java.util.Set;
import org.isnad.base.When;

/**
 * A template of the 1992 keys.
 *
 * @param template type and the five slots
 * @param optional whether it may be left out
 * @param dates the readings of INCIDENT: DATE; empty when the key has none
 * @param confidences fills of PERP: ORGANIZATION CONFIDENCE
 */
record RawTemplate(Template template, boolean optional, List<When> dates, List<Fill> confidences) {
  /**
   * One fill.
   *
   * @param values the set fills that count as right
   * @param names strings of the organisation, normalised
   */
  record Fill(Set<String> values, Set<String> names) {}

  RawTemplate {
    dates = List.copyOf(dates);
    confidences = List.copyOf(confidences);
  }
}
