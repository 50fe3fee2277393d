package org.isnad.mention;

import org.isnad.base.Confidence;
import org.isnad.base.Id;
import org.isnad.base.Span;

/**
 * Two names given together as forms of one: 'X, also known as Y', 'Y (X)'. Becomes a name claim.
 *
 * @param evidence the words that join them, both names included
 */
public record NamePair(Id name, Id other, Span evidence, String rule, Confidence confidence) {}
