/**
 * The measures of networks against a reference library, JGraphT, which is used nowhere else; what
 * it lacks is computed here once more by the plainest way there is.
 *
 * <p>Comes in: a folder of edge lists. Goes out: scores. May import: network.measure, eval.
 */
@NullMarked
package org.isnad.eval.networks;

import org.jspecify.annotations.NullMarked;
