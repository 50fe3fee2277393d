/**
 * The commonest claims of Arabic and Persian, from patterns over words and mentions; there is no
 * parse. What a pattern is not sure of is not claimed.
 *
 * <p>Comes in: sentences, mentions, times, chains. Goes out: {@link org.isnad.claim.Claim}s. The
 * patterns are data: patterns-ar.tsv, patterns-fa.tsv.
 */
@NullMarked
package org.isnad.claim.shallow;

import org.jspecify.annotations.NullMarked;
