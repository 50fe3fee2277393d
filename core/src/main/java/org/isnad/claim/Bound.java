package org.isnad.claim;

import org.isnad.base.Explanation;
import org.isnad.claim.grammar.Filler;
import org.isnad.mention.Mention;

/**
 * A filler and the mention that it is.
 *
 * @param mention as it stands
 * @param meant what a pronoun goes back to; else the mention itself
 * @param reference how surely the words refer
 */
record Bound(Filler filler, Mention mention, Mention meant, Explanation reference) {}
