package org.isnad.finding;

/**
 * How much a network hangs on one actor.
 *
 * @param betweenness normalised, in [0, 1]
 * @param low fifth percentile of it when origins are drawn again, NaN where there are too few
 * @param high ninety-fifth percentile
 * @param articulation whether the network falls apart without the actor
 * @param constraint Burt's, low for brokers
 * @param fragmentation share of pairs that cannot reach each other
 * @param without the same when the actor is gone
 */
public record Linchpin(
    int actor,
    double betweenness,
    double low,
    double high,
    boolean articulation,
    double constraint,
    double fragmentation,
    double without) {}
