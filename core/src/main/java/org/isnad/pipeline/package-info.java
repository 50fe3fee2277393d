/**
 * Wires the stages; owns threads and progress.
 *
 * <p>Comes in: paths. Goes out: a filled case and a {@code RunSummary}. May import: everything
 * before it.
 */
@NullMarked
package org.isnad.pipeline;

import org.jspecify.annotations.NullMarked;
