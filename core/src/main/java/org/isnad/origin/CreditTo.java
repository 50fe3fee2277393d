package org.isnad.origin;

import java.util.List;
import org.isnad.origin.text.OutletKey;
import org.isnad.origin.text.Sourcing;
import org.isnad.origin.text.Telling;
import org.isnad.origin.text.WordSequence;

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
    String link = earlier.link();
    if (link != null && (link.equals(later.link()) || later.linksTo(link))) {
      return STORY;
    }
    OutletKey outlet = earlier.sourcing().outlet();
    if (outlet == null || sameOutlet(later, earlier)) {
      return NONE;
    }
    CreditTo best = ofNames(later, earlier.sourcing().forms());
    if (best.compareTo(QUOTED) < 0 && later.linksTo(outlet)) {
      best = QUOTED;
    }
    for (Sourcing.Named credit : later.sourcing().credits()) {
      CreditTo found =
          switch (credit.kind()) {
            case STORY -> STORY;
            case QUOTATION -> QUOTED;
            case PICTURE -> NONE;
          };
      if (found.compareTo(best) > 0 && earlier.sourcing().isOwn(credit.outlet())) {
        best = found;
      }
    }
    return best;
  }

  private static CreditTo ofNames(Telling later, List<WordSequence> forms) {
    if (forms.stream().anyMatch(later::namesAside)) {
      return STORY;
    }
    return forms.stream().anyMatch(later::names) ? NAMED : NONE;
  }

  static boolean sameOutlet(Telling one, Telling other) {
    OutletKey first = one.sourcing().outlet();
    OutletKey second = other.sourcing().outlet();
    return first != null && first.equals(second);
  }
}
