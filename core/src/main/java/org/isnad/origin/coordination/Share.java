package org.isnad.origin.coordination;

import java.time.Instant;

/**
 * Somebody carried something.
 *
 * @param object what was carried: the id of a post, a link, a hash of a text or picture
 * @param account who carried it: an account, a page, an outlet
 * @param content in which post or report
 * @param at when, to the millisecond
 */
public record Share(String object, String account, String content, Instant at) {}
