package org.isnad.report;

import org.isnad.base.Span;

/**
 * A stretch in one language.
 *
 * @param language ISO 639-1 code, or {@code und}
 */
public record LanguageStretch(Span span, String language) {}
