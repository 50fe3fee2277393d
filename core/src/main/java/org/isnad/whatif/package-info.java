/**
 * A seeded model of principals who order and factions who choose, run over the network of a day: a
 * thought experiment, marked as a model wherever it is shown and never a claim of the case.
 *
 * <p>Comes in: a network through a lens, what orders tell of each actor's leaning, parameters, a
 * seed. Goes out: distributions of what happens in the model, with and without one actor, and how
 * much they hang on each parameter. May import: base, claim, mention, origin.text (hashes),
 * network, finding.
 */
@NullMarked
package org.isnad.whatif;

import org.jspecify.annotations.NullMarked;
