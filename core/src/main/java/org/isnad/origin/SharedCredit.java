package org.isnad.origin;

import java.util.stream.Stream;
import org.isnad.origin.text.OutletKey;
import org.isnad.origin.text.Sourcing;
import org.isnad.origin.text.Telling;
import org.isnad.report.Credit;

/** Whether two reports credit the same outlet. */
final class SharedCredit {
  private SharedCredit() {}

  /** Whether both have something, if only a quotation, from the same outlet. */
  static boolean ofAny(Telling one, Telling other) {
    return words(one)
        .anyMatch(
            credit -> words(other).anyMatch(theirs -> theirs.outlet().matches(credit.outlet())));
  }

  /** Whether both have their story from the same outlet. */
  static boolean of(Telling one, Telling other) {
    return stories(one)
        .anyMatch(
            credit -> stories(other).anyMatch(theirs -> theirs.outlet().matches(credit.outlet())));
  }

  /**
   * Whether both carry the story of one agency, which each may have from the agency itself: their
   * dates then do not tell which has it from the other.
   */
  static boolean ofAgency(Telling one, Telling other) {
    return stories(one)
        .filter(Sourcing.Named::aside)
        .map(Sourcing.Named::outlet)
        .filter(agency -> !one.sourcing().isOwn(agency) && !other.sourcing().isOwn(agency))
        .anyMatch(agency -> isFromAside(other, agency));
  }

  private static boolean isFromAside(Telling telling, OutletKey agency) {
    return stories(telling).anyMatch(credit -> credit.aside() && credit.outlet().matches(agency));
  }

  private static Stream<Sourcing.Named> words(Telling telling) {
    return telling.sourcing().credits().stream().filter(c -> c.kind() != Credit.Kind.PICTURE);
  }

  private static Stream<Sourcing.Named> stories(Telling telling) {
    return telling.sourcing().credits().stream().filter(c -> c.kind() == Credit.Kind.STORY);
  }
}
