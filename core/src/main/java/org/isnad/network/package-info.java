/**
 * The network through a lens: which actors and relations the sightings show, and since and until
 * when.
 *
 * <p>Comes in: {@link org.isnad.network.Sighting}s, a {@link org.isnad.network.Lens}, decisions on
 * joining. Goes out: a {@link org.isnad.network.Network}. May import: base, mention, claim.
 */
@NullMarked
package org.isnad.network;

import org.jspecify.annotations.NullMarked;
