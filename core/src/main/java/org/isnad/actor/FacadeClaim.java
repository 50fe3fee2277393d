package org.isnad.actor;

import org.isnad.base.Id;
import org.isnad.claim.Polarity;

/**
 * Somebody says that a name is only a front for others. A hypothesis under its voice: it joins
 * nobody.
 *
 * @param facade a mention of the name
 * @param behind a mention of who is said to stand behind it
 * @param claim the claim that says so
 * @param voice who says it
 * @param words the exact words
 */
public record FacadeClaim(
    Id facade, Id behind, Id claim, Polarity polarity, String voice, String words) {}
