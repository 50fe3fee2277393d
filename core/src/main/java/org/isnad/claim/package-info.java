/**
 * Claims, the frames (data) and the rules that read them.
 *
 * <p>Comes in: all of the stages before. Goes out: {@link org.isnad.claim.Claim}s. May import:
 * base, report, passage, mention, time, voice.
 */
@NullMarked
package org.isnad.claim;

import org.jspecify.annotations.NullMarked;
