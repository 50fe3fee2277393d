package org.isnad.report.text;

import org.jspecify.annotations.Nullable;

/**
 * Text from bytes.
 *
 * @param charset the encoding it was read in
 * @param doubt what was wrong with the encoding that was declared, one sentence; null when nothing
 */
public record Decoded(String text, String charset, @Nullable String doubt) {}
