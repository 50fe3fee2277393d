package org.isnad.actor;

import org.isnad.actor.judgement.Node;
import org.isnad.base.Id;

/**
 * A report says that two names are one's: 'X, also known as Y'.
 *
 * @param one what the first name leads to
 * @param other what the second leads to
 * @param claim the claim that says so
 * @param firm whether it is told as a fact that nobody denies or doubts
 * @param voice who says it
 * @param words the exact words
 */
public record NameClaim(
    Node.Name one, Node.Name other, Id claim, boolean firm, String voice, String words) {}
