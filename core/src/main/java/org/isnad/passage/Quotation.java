package org.isnad.passage;

import org.isnad.base.Span;

/**
 * Words in quotation marks.
 *
 * @param span with the marks
 * @param inner without the marks and the space beside them
 * @param block number of the zone it stands in
 * @param whole whether both marks were there
 */
public record Quotation(Span span, Span inner, int block, boolean whole) {}
