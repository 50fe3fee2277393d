/**
 * Run while building: counts words of people's names in what CoreNLP's and NLP4J's models carry.
 *
 * <p>Comes in: the models on the class path. Goes out: the resource that {@code Spellings} reads.
 * May import: the package above, passage.build. Not shipped.
 */
@NullMarked
package org.isnad.actor.name.build;

import org.jspecify.annotations.NullMarked;
