/**
 * Ids, spans, dates, confidence and problems: the words every other package speaks.
 *
 * <p>Comes in: nothing. Goes out: immutable values. May import: the JDK only.
 */
@NullMarked
package org.isnad.base;

import org.jspecify.annotations.NullMarked;
