package org.isnad.pipeline;

/**
 * How far a run is.
 *
 * @param soFar what was read
 * @param share of the source that this is, from 0 to 1; NaN when that is not known
 */
public record Progress(RunSummary soFar, double share) {}
