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
 * @param day the last single day told in this sentence; null when none was
 * @param latest the last quarter spoken of, here or in the sentence before; null when none was
 */
record Context(
    @Nullable LocalDate published,
    Direction direction,
    @Nullable Stretch story,
    @Nullable Stretch background,
    @Nullable Stretch day,
    @Nullable Stretch latest) {}
