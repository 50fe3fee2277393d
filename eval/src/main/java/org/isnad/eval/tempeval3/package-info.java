/**
 * TempEval-3, task A: time expressions and their values (UzZaman et al. 2013).
 *
 * <p>Comes in: a folder of TimeML files. Goes out: {@code Scores}. May import: core, {@code
 * org.isnad.eval}.
 */
@NullMarked
package org.isnad.eval.tempeval3;

import org.jspecify.annotations.NullMarked;
