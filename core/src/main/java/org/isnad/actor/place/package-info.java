/**
 * Places on the map: names to coordinates and what they lie in, from GeoNames.
 *
 * <p>Comes in: names of places as written. Goes out: candidates with scores that explain
 * themselves; what is ambiguous stays so. May import: base.
 */
@NullMarked
package org.isnad.actor.place;

import org.jspecify.annotations.NullMarked;
