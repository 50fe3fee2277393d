/**
 * A case told in plain sentences, every one with its footnotes.
 *
 * <p>Comes in: a case. Goes out: text. May import: core and the view.
 */
@NullMarked
package org.isnad.app.brief;

import org.jspecify.annotations.NullMarked;
