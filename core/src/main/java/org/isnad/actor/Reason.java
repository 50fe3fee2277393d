package org.isnad.actor;

import org.isnad.actor.judgement.Judgement;
import org.isnad.base.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * A judgement of a rule with what it rests on.
 *
 * @param evidence how the score came about; null where there is none
 */
public record Reason(Judgement judgement, @Nullable Explanation evidence) {}
