package org.isnad.time;

import java.time.LocalDate;
import org.isnad.base.Precision;
import org.isnad.base.When;
import org.isnad.time.TimeExpression.Anchor;
import org.jspecify.annotations.Nullable;

/** When a length lies, by what is said with it. */
final class Lasted {
  private Lasted() {}

  /**
   * 'has fought for a decade' reaches from a decade before publication to it; other lengths stay as
   * they are.
   */
  static Resolved placed(
      Resolved resolved, Found found, Clause clause, @Nullable LocalDate published) {
    boolean untilNow = found.before(1).equals("for") && "VBP".equals(clause.perfect());
    if (!(found.meaning() instanceof Meaning.Lasting lasting)
        || lasting.placing() != Meaning.Placing.UNPLACED
        || published == null
        || !untilNow) {
      return resolved;
    }
    Length length = lasting.length();
    if (length.isVague() || length.unit().isClock()) {
      return resolved;
    }
    When when = new When(length.move(published, -1), published, precision(length));
    return new Resolved(resolved.kind(), resolved.value(), when, Anchor.PUBLISHED, null);
  }

  /** 'a decade and a half' is known to the year. */
  private static Precision precision(Length length) {
    Precision told = length.unit().precision();
    return told.compareTo(Precision.YEAR) > 0 ? Precision.YEAR : told;
  }
}
