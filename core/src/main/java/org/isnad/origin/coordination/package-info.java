/**
 * Accounts or outlets that carry the same object within a window of time: pairs, groups and a
 * weighted network, after CooRTweet (Righetti and Balluff 2025).
 *
 * <p>Comes in: {@link org.isnad.origin.coordination.Shares}. Goes out: {@link
 * org.isnad.origin.coordination.Coordination}. May import: base, report, origin.
 */
@NullMarked
package org.isnad.origin.coordination;

import org.jspecify.annotations.NullMarked;
