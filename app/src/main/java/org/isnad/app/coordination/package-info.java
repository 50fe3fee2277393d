/**
 * What coordination shows, as text, JSON and CSV.
 *
 * <p>Comes in: a sweep of windows over shares. Goes out: text. May import: core and the view.
 */
@NullMarked
package org.isnad.app.coordination;

import org.jspecify.annotations.NullMarked;
