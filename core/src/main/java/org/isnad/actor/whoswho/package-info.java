/**
 * Who's-whos: lists of actors that somebody made, with their names, posts and dates.
 *
 * <p>Comes in: files of entries in Isnad's own form, FollowTheMoney, Wikidata JSON or CSV. Goes
 * out: entries to look names and office-holders up in. Nothing depends on there being any. May
 * import: base, mention (kinds of actors).
 */
@NullMarked
package org.isnad.actor.whoswho;

import org.jspecify.annotations.NullMarked;
