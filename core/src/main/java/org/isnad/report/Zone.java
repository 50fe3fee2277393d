package org.isnad.report;

import org.isnad.base.Span;

/**
 * One block of a report's text (a paragraph, a heading, a list item, a caption): no sentence
 * crosses its ends.
 */
public record Zone(Span span, ZoneKind kind) {}
