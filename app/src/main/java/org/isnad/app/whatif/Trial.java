package org.isnad.app.whatif;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.isnad.finding.Seen;
import org.isnad.network.Casebook;
import org.isnad.network.Part;
import org.isnad.whatif.Outcome;
import org.isnad.whatif.Parameters;
import org.isnad.whatif.Sensitivity;
import org.isnad.whatif.WhatIf;
import org.jspecify.annotations.Nullable;

/**
 * A model with what it gave and what the case tells of the same days.
 *
 * @param on day of the loss
 * @param lost index of who is lost, or {@link Part#NOBODY}
 * @param sweep null where none was asked for
 */
public record Trial(
    Casebook book,
    LocalDate on,
    int lost,
    WhatIf model,
    Parameters parameters,
    WhatIf.Result result,
    Sensitivity.@Nullable Sweep sweep,
    Seen before,
    Seen after) {
  static final String MARK =
      "MODEL, not evidence: a seeded simulation after stated assumptions. Nothing below is told by"
          + " any report unless it says so; nothing of it is written into the case.";

  boolean loses() {
    return lost != Part.NOBODY;
  }

  String lostName() {
    return book.node(lost).name();
  }

  String principal(int place) {
    return book.node(model.cast().principals().get(place)).name();
  }

  /** What the case tells of an outcome; nothing where reports do not tell such a thing. */
  static OptionalInt seen(Seen seen, Outcome outcome) {
    return switch (outcome) {
      case ORDERS -> OptionalInt.of(seen.orders());
      case CONFLICTS -> OptionalInt.of(seen.conflicts());
      case ATTACKS -> OptionalInt.of(seen.attacks());
      case FACADES -> OptionalInt.of(seen.facades());
      case DEFECTIONS -> OptionalInt.of(seen.defections());
      case ARRIVED, OBEYED, WAITS, REALIGNED -> OptionalInt.empty();
    };
  }
}
