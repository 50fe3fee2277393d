/**
 * The command line.
 *
 * <p>Comes in: what a person types. Goes out: what a person reads. May import: everything.
 */
@NullMarked
package org.isnad.app;

import org.jspecify.annotations.NullMarked;
