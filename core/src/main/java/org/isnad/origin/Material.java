package org.isnad.origin;

import org.isnad.claim.Claims;
import org.isnad.mention.Mentions;
import org.isnad.report.Report;

/** A report and what was read from it, as far as origins need it. */
public record Material(Report report, Mentions mentions, Claims claims) {}
