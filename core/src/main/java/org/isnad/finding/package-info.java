/**
 * What analysis says of a casebook.
 *
 * <p>Comes in: a casebook, its network through a lens. Goes out: {@link
 * org.isnad.finding.Finding}s, each with its reasons, what it rests on, and what would change it.
 * May import: base, mention, claim, network.
 */
@NullMarked
package org.isnad.finding;

import org.jspecify.annotations.NullMarked;
