/**
 * Frames: which words say what of whom, as data that a person can read and extend.
 *
 * <p>Comes in: frame files. Goes out: {@link org.isnad.claim.frame.FrameSet}. May import: base,
 * mention, claim.grammar.
 */
@NullMarked
package org.isnad.claim.frame;

import org.jspecify.annotations.NullMarked;
