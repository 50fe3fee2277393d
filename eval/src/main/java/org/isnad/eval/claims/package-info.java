/**
 * The seed form: what a careful reader takes from a report, as JSON, and its scorer.
 *
 * <p>Comes in: folders of texts and gold files. Goes out: Isnad's readings in the same form, and
 * scores.
 */
@NullMarked
package org.isnad.eval.claims;

import org.jspecify.annotations.NullMarked;
