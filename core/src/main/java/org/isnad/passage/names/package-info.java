/**
 * Names of persons, organisations, places and others in English sentences.
 *
 * <p>Comes in: the words of a sentence. Goes out: a CoNLL-2003 label for each. May import:
 * passage.flat. The model is CoreNLP's four-class CRF, written into a flat form when Isnad is
 * built; the labels are exactly CoreNLP's, at about thirty times its speed.
 */
@NullMarked
package org.isnad.passage.names;

import org.jspecify.annotations.NullMarked;
