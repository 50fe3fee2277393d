package org.isnad.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression is resolved against.
 *
 * @param published day of publication; null when not known
 * @param direction by the tense of its clause
 * @param story the last date that the story was told to be at; null before the first
 * @param background the same, where it was told with its year, long before publication, in this
 *     paragraph: 'in 2014 ... in June'; null otherwise
 * @param day the single day of this sentence, or else of the story just before; null when unknown
 * @param latest the quarter last spoken of; null when none was
 * @param latestNear the same, when it was in this sentence or shortly before
 */
record Context(
    @Nullable LocalDate published,
    Direction direction,
    @Nullable Stretch story,
    @Nullable Stretch background,
    @Nullable Stretch day,
    @Nullable Stretch latest,
    @Nullable Stretch latestNear) {}
