/**
 * What words of events are: weapons, people, places of attack, numbers of people.
 *
 * <p>Comes in: tokens and trees. Goes out: their class or number. May import: base, passage.
 */
@NullMarked
package org.isnad.claim.event;

import org.jspecify.annotations.NullMarked;
