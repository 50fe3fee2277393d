/**
 * How long questions about a network take on cases of any size, made by a seeded generator.
 *
 * <p>Comes in: a number of claims. Goes out: times. May import: core.
 */
@NullMarked
package org.isnad.bench.network;

import org.jspecify.annotations.NullMarked;
