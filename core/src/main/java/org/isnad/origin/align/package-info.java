/**
 * Two tellings side by side: words they share as written, sentences that say the same.
 *
 * <p>Comes in: tellings. Goes out: {@link org.isnad.origin.align.SharedText}, {@link
 * org.isnad.origin.align.Alignment}. May import: base, report, origin.text.
 */
@NullMarked
package org.isnad.origin.align;

import org.jspecify.annotations.NullMarked;
