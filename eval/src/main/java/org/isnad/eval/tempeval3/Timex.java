package org.isnad.eval.tempeval3;

import org.isnad.base.Span;

/**
 * A time expression of the gold or of Isnad.
 *
 * @param span in the file's text
 * @param words the text of the span
 * @param type DATE, TIME, DURATION or SET
 * @param value TIMEX3 value
 */
public record Timex(Span span, String words, String type, String value) {}
