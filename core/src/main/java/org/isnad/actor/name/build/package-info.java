/**
 * Run while building: counts words of people's names in the counts that CoreNLP's models carry.
 *
 * <p>Comes in: the models on the class path. Goes out: the resource that {@code Spellings} reads.
 * May import: the package above. Not shipped.
 */
@NullMarked
package org.isnad.actor.name.build;

import org.jspecify.annotations.NullMarked;
