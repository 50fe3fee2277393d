/**
 * Yardsticks: adapters to public data sets, and scorers after their published definitions.
 *
 * <p>Comes in: a folder of a yardstick's layout. Goes out: {@code Scores}. May import: everything
 * in core.
 */
@NullMarked
package org.isnad.eval;

import org.jspecify.annotations.NullMarked;
