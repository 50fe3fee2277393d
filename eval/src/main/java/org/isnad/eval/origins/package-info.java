/**
 * The yardstick of republication: which reports go back to one telling, and which way.
 *
 * <p>Comes in: a folder of reports {@code NNN.json} and {@code groups.json}. Goes out: {@code
 * Scores}. May import: everything in core.
 */
@NullMarked
package org.isnad.eval.origins;

import org.jspecify.annotations.NullMarked;
