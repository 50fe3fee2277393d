/**
 * Writes NLP4J's models into the flat form that {@link org.isnad.passage.syntax} reads. Runs when
 * Isnad is built and is not shipped; NLP4J is not needed afterwards.
 *
 * <p>Comes in: the serialised models on the class path. Goes out: files. May import:
 * passage.syntax.
 */
@NullMarked
package org.isnad.passage.syntax.build;

import org.jspecify.annotations.NullMarked;
