/**
 * Who is meant: mentions resolved to actors at query time.
 *
 * <p>Comes in: mentions and claims. Goes out: actors. May import: base and the reading stages.
 */
@NullMarked
package org.isnad.actor;

import org.jspecify.annotations.NullMarked;
