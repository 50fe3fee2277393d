package org.isnad.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isnad.base.When;
import org.jspecify.annotations.Nullable;

/**
 * The time expressions of a text, and where its story is.
 *
 * @param expressions in their order
 * @param story for each sentence the date that the story was last told to be at, up to the
 *     sentence's end; null before the first date. What is told without a date happened around then,
 *     if it is told in the order of the story
 */
public record Times(List<TimeExpression> expressions, List<@Nullable When> story) {
  public Times {
    expressions = List.copyOf(expressions);
    story = Collections.unmodifiableList(new ArrayList<>(story));
  }
}
