/**
 * Claims as a person reads them.
 *
 * <p>Comes in: readings and claims. Goes out: sentences and lines. May import: core.
 */
@NullMarked
package org.isnad.app.view;

import org.jspecify.annotations.NullMarked;
