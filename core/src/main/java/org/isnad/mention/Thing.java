package org.isnad.mention;

import org.isnad.base.Span;

/**
 * The exact words for a thing that is no actor: a weapon, a vehicle, a sum, an address.
 *
 * @param sentence index of the sentence
 * @param first index of its first token
 * @param end index after its last
 * @param head index of the token that the parse hangs the phrase on
 */
public record Thing(int sentence, int first, int end, Span span, int head, ThingKind kind) {}
