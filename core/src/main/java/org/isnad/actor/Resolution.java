package org.isnad.actor;

import java.util.List;

/**
 * What the rules say of a case.
 *
 * @param reasons judgements in the order in which they count
 * @param open pairs that no rule is sure of, most useful first
 */
public record Resolution(List<Reason> reasons, List<OpenPair> open) {
  public Resolution {
    reasons = List.copyOf(reasons);
    open = List.copyOf(open);
  }
}
