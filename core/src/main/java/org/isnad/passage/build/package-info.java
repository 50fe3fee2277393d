/**
 * Writes the models of NLP4J and CoreNLP into the flat form that passage reads. Runs when Isnad is
 * built and is not shipped; the libraries' model files are not needed afterwards.
 *
 * <p>Comes in: the serialised models on the class path. Goes out: files, words of people's names.
 * May import: passage.
 */
@NullMarked
package org.isnad.passage.build;

import org.jspecify.annotations.NullMarked;
