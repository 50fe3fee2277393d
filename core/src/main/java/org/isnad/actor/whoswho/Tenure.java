package org.isnad.actor.whoswho;

import org.isnad.base.When;

/**
 * Somebody holds an office for a time.
 *
 * @param office key of the office's entry
 */
public record Tenure(String office, When when) {}
