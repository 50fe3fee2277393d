package org.isnad.actor;

import org.isnad.actor.judgement.Node;
import org.isnad.base.Explanation;

/**
 * Two that may be one, which no rule is sure of.
 *
 * @param likeness in [0, 1]: how alike they are
 * @param usefulness larger is worth looking at sooner: mentions that would move, times how open it
 *     is
 * @param rule what found the pair
 * @param why what speaks for it
 */
public record OpenPair(
    Node left, Node right, double likeness, double usefulness, String rule, Explanation why) {}
