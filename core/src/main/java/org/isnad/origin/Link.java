package org.isnad.origin;

import org.isnad.base.Explanation;
import org.isnad.base.Id;

/**
 * Two reports of which one came out of the other, or both out of a third.
 *
 * @param one the report with the lower id
 * @param likeness why they are taken for one telling, in [{@value Likeness#ENOUGH}, 1]
 * @param kind what the copy is, by the way it shares
 * @param ofOne share of the first report's words that the other tells too, in [0, 1]
 * @param ofOther likewise of the second
 * @param asWrittenOfOne share of all of the first report's words, quotations included, that the
 *     other has as written
 * @param asWrittenOfOther likewise of the second
 * @param credit points of the plainer of the credits between them, 0 to 4
 */
public record Link(
    Id one,
    Id other,
    Explanation likeness,
    Kind kind,
    Direction direction,
    double ofOne,
    double ofOther,
    double asWrittenOfOne,
    double asWrittenOfOther,
    int credit) {
  /** The report that was first, if that is told, is this one. */
  boolean isFrom(Id report) {
    return switch (direction.sense()) {
      case FIRST_TO_SECOND -> one.equals(report);
      case SECOND_TO_FIRST -> other.equals(report);
      case CANNOT_TELL -> false;
    };
  }

  /** Share of this report that the other tells too. */
  double shareOf(Id report) {
    return one.equals(report) ? ofOne : ofOther;
  }

  double asWrittenOf(Id report) {
    return one.equals(report) ? asWrittenOfOne : asWrittenOfOther;
  }

  /** The other end. */
  public Id across(Id report) {
    return one.equals(report) ? other : one;
  }

  boolean has(Id report) {
    return one.equals(report) || other.equals(report);
  }
}
