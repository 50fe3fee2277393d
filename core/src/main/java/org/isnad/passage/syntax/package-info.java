/**
 * Part-of-speech tags, lemmas and dependency trees of English sentences.
 *
 * <p>Comes in: the words of a sentence. Goes out: a {@link org.isnad.passage.syntax.Syntax}. May
 * import: the JDK. The models are NLP4J's, written into a flat form when Isnad is built (see {@code
 * build}); tagging, lemmatising and parsing are exactly NLP4J's, at about fifteen times its speed.
 */
@NullMarked
package org.isnad.passage.syntax;

import org.jspecify.annotations.NullMarked;
