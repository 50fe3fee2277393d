package org.isnad.finding;

import java.util.List;
import org.isnad.network.Ground;

/**
 * One sentence of a finding.
 *
 * @param text without a stop
 * @param grounds the claims that say so; empty where it follows from the other sentences
 */
public record Reason(String text, List<Ground> grounds) {
  public Reason {
    grounds = List.copyOf(grounds);
  }

  static Reason of(String text, Ground... grounds) {
    return new Reason(text, List.of(grounds));
  }
}
