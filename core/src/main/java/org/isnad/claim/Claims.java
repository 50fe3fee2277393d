package org.isnad.claim;

import java.util.List;
import java.util.Map;

/**
 * All claims of one report.
 *
 * @param all in order of their evidence
 * @param passedOver how many sentences held a trigger and gave no claim, by reason
 */
public record Claims(List<Claim> all, Map<String, Integer> passedOver) {
  public Claims {
    all = List.copyOf(all);
    passedOver = Map.copyOf(passedOver);
  }
}
