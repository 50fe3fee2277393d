/**
 * Side-by-side measurements of speed and memory, as ratios in one run.
 *
 * <p>Comes in: a folder of plain-text reports. Goes out: figures. May import: everything.
 */
@NullMarked
package org.isnad.bench;

import org.jspecify.annotations.NullMarked;
