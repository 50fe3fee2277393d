package org.isnad.origin;

import org.isnad.origin.text.OutletKey;
import org.isnad.origin.text.Telling;
import org.isnad.origin.text.WordSequence;
import org.isnad.report.Credit;

/** How plainly a report says that it has something from another's outlet, least first. */
enum CreditTo {
  NONE(0),
  /** Its name stands in the text. */
  NAMED(1),
  /** It is credited for something quoted. */
  QUOTED(2),
  /** It is credited for the story, or linked to. */
  STORY(4);

  private final int points;

  CreditTo(int points) {
    this.points = points;
  }

  int points() {
    return points;
  }

  /** What {@code later} says of {@code earlier}'s outlet. */
  static CreditTo of(Telling later, Telling earlier) {
    String outlet = earlier.outlet();
    String link = earlier.link();
    if (link != null && link.equals(later.link())) {
      return STORY;
    }
    if (outlet == null || sameOutlet(later, earlier)) {
      return NONE;
    }
    WordSequence name = WordSequence.of(outlet);
    if (later.namesAside(name)) {
      return STORY;
    }
    CreditTo best = later.names(name) ? NAMED : NONE;
    OutletKey key = OutletKey.of(outlet);
    for (Credit credit : later.credits()) {
      CreditTo found =
          switch (credit.kind()) {
            case STORY -> STORY;
            case QUOTATION -> QUOTED;
            case PICTURE -> NONE;
          };
      if (found.compareTo(best) > 0 && OutletKey.of(credit.name()).matches(key)) {
        best = found;
      }
    }
    return best;
  }

  static boolean sameOutlet(Telling one, Telling other) {
    String first = one.outlet();
    String second = other.outlet();
    return first != null && second != null && OutletKey.of(first).equals(OutletKey.of(second));
  }
}
