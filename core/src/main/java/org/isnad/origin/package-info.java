/**
 * Where reports and claims come from: republication, what a copy changed, damage, corroboration,
 * profiles of sources.
 *
 * <p>Comes in: reports, what was read from them, and judgements of people. Goes out: {@link
 * org.isnad.origin.Origins}, an immutable view. May import: base, actor and the reading stages.
 */
@NullMarked
package org.isnad.origin;

import org.jspecify.annotations.NullMarked;
