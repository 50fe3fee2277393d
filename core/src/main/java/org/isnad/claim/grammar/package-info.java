/**
 * Who does what to whom in a sentence, whatever its construction: active, passive, relative clause,
 * apposition, title. One rule a file, each with its before and after.
 *
 * <p>Comes in: parsed sentences and mentions. Goes out: {@link org.isnad.claim.grammar.Roles}. May
 * import: base, passage, mention.
 */
@NullMarked
package org.isnad.claim.grammar;

import org.jspecify.annotations.NullMarked;
