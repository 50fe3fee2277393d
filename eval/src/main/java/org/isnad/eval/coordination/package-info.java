/**
 * Coordination on tables of shares: the figures that CooRTweet gives, and every pair against the
 * definition computed by the plainest way.
 *
 * <p>Comes in: a folder of tables. Goes out: scores. May import: origin.coordination, eval.
 */
@NullMarked
package org.isnad.eval.coordination;

import org.jspecify.annotations.NullMarked;
