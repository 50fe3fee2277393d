/**
 * Measures of plain graphs, each after a paper and exact to rounding.
 *
 * <p>Comes in: a {@link org.isnad.network.measure.Graph}. Goes out: numbers. May import: nothing of
 * Isnad's.
 */
@NullMarked
package org.isnad.network.measure;

import org.jspecify.annotations.NullMarked;
