/**
 * Time expressions and the intervals they stand for.
 *
 * <p>Comes in: analysed texts. Goes out: {@link org.isnad.time.TimeExpression}s. May import: base,
 * report, passage.
 */
@NullMarked
package org.isnad.time;

import org.jspecify.annotations.NullMarked;
