package org.isnad.claim;

import org.isnad.base.Id;
import org.isnad.base.Span;
import org.jspecify.annotations.Nullable;

/**
 * What fills a slot of a claim: words, and the mention they are, if they are one. Never an actor:
 * who is who is judged later.
 */
public record Argument(Span span, String words, @Nullable Id mention) {}
