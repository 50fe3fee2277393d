/**
 * Sentences, tokens, tags and parses with exact offsets.
 *
 * <p>Comes in: reports. Goes out: {@link org.isnad.passage.AnalysedText}. May import: base, report.
 * Sole owner of the NLP libraries.
 */
@NullMarked
package org.isnad.passage;

import org.jspecify.annotations.NullMarked;
