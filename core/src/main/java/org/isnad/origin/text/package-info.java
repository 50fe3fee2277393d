/**
 * Texts made comparable: folded words, fingerprints, signals that cross languages.
 *
 * <p>Comes in: reports. Goes out: {@link org.isnad.origin.text.Telling}s. May import: base, report.
 */
@NullMarked
package org.isnad.origin.text;

import org.jspecify.annotations.NullMarked;
