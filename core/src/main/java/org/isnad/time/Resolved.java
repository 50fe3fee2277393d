package org.isnad.time;

import org.isnad.base.When;
import org.isnad.time.TimeExpression.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression stands for, in its context.
 *
 * @param stretch the stretch of the calendar, for dates that are one; null for the rest
 */
record Resolved(
    TimexKind kind, String value, @Nullable When when, Anchor anchor, @Nullable Stretch stretch) {

  static Resolved unplaced(TimexKind kind, String value) {
    return new Resolved(kind, value, null, Anchor.NONE, null);
  }

  static Resolved date(Placed placed) {
    Stretch stretch = placed.stretch();
    return new Resolved(TimexKind.DATE, stretch.value(), stretch.when(), placed.anchor(), stretch);
  }
}
