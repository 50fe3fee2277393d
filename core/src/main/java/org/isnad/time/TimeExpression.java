package org.isnad.time;

import org.isnad.base.Span;
import org.isnad.base.When;
import org.jspecify.annotations.Nullable;

/**
 * A time expression and what it stands for.
 *
 * @param sentence index of the sentence
 * @param span the words
 * @param kind TIMEX3 type
 * @param value TIMEX3 value: {@code 2021-02-28}, {@code P2W}, {@code PRESENT_REF}; empty when
 *     unknown
 * @param when the days it stands for; null for durations and sets that cannot be placed
 * @param anchor what it was resolved against
 */
public record TimeExpression(
    int sentence, Span span, TimexKind kind, String value, @Nullable When when, Anchor anchor) {
  /** What a time expression was resolved against. */
  public enum Anchor {
    /** It says it all itself. */
    ABSOLUTE,
    /** The day the report was published. */
    PUBLISHED,
    /** The last event told before it: 'the next day'. */
    NARRATIVE,
    NONE
  }
}
