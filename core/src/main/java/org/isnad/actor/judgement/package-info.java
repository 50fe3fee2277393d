/**
 * Judgements on who is who, and the clusters that follow from them.
 *
 * <p>Comes in: lines of persons, which are only ever added, and judgements of rules, which are made
 * anew whenever somebody asks. Goes out: clusters, computed by pure functions; nothing is merged
 * that a later line cannot take apart. May import: base.
 */
@NullMarked
package org.isnad.actor.judgement;

import org.jspecify.annotations.NullMarked;
