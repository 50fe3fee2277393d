/**
 * The exact words that name or describe an actor, and what they go back to inside one report.
 *
 * <p>Comes in: analysed texts. Goes out: {@link org.isnad.mention.Mentions}. May import: base,
 * report, passage.
 */
@NullMarked
package org.isnad.mention;

import org.jspecify.annotations.NullMarked;
