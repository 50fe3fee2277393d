package org.isnad.origin;

import org.isnad.origin.text.OutletKey;
import org.isnad.origin.text.Telling;
import org.isnad.report.Credit;

/** Whether two reports credit the same outlet for their story. */
final class SharedCredit {
  private SharedCredit() {}

  static boolean of(Telling one, Telling other) {
    return one.credits().stream()
        .filter(c -> c.kind() == Credit.Kind.STORY)
        .map(c -> OutletKey.of(c.name()))
        .anyMatch(
            key ->
                other.credits().stream()
                    .filter(c -> c.kind() == Credit.Kind.STORY)
                    .anyMatch(c -> OutletKey.of(c.name()).matches(key)));
  }
}
