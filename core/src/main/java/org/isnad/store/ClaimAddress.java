package org.isnad.store;

import org.isnad.base.Id;

/** Where a claim lies. */
public record ClaimAddress(Id claim, Id report) {}
