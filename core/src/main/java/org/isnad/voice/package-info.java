/**
 * Who says something: quotation, attribution, chains.
 *
 * <p>Comes in: analysed texts and mentions. Goes out: {@link org.isnad.voice.Attribution}s and
 * {@link org.isnad.voice.Chain}s. May import: base, report, passage, mention.
 */
@NullMarked
package org.isnad.voice;

import org.jspecify.annotations.NullMarked;
