/**
 * The network through a lens: which actors and ties the sightings show, since and until when.
 *
 * <p>Comes in: a {@link org.isnad.network.Casebook} of sightings, a {@link org.isnad.network.Lens},
 * decisions on joining. Goes out: a {@link org.isnad.network.Network}. May import: base, mention,
 * claim.
 */
@NullMarked
package org.isnad.network;

import org.jspecify.annotations.NullMarked;
