package org.isnad.actor.place;

import org.isnad.base.Explanation;

/**
 * A place that a name may mean.
 *
 * @param score in [0, 1]: its share of the weight of all that are called so
 */
public record PlaceCandidate(GazetteerPlace place, Explanation score) {}
