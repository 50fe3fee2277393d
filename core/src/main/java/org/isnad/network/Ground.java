package org.isnad.network;

import java.time.LocalDate;
import java.util.List;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.base.When;
import org.isnad.claim.Modality;
import org.isnad.claim.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * What a sighting rests on.
 *
 * @param claim its id
 * @param source the report it was read from
 * @param origin the telling that the claim goes back to; corroboration counts these
 * @param words the exact words
 * @param when the time it speaks of; null when the words do not tell
 * @param voices who says so to whom, innermost first, each as it is shown
 * @param speaker who the innermost voice is, or {@link Part#NOBODY}
 * @param confidence that the words say this, in [0, 1]
 */
public record Ground(
    Id claim,
    Source source,
    String origin,
    int sentence,
    Span evidence,
    String words,
    Polarity polarity,
    Modality modality,
    @Nullable When when,
    List<String> voices,
    int speaker,
    double confidence) {
  /** What stands after the words for a voice that is not named. */
  public static final String NOT_NAMED = " (not named)";

  public Ground {
    voices = List.copyOf(voices);
  }

  /** Who says it: the innermost voice. */
  public String voice() {
    return voices.getFirst();
  }

  /** Whether who says it is told of without a name. */
  public boolean isUnnamed() {
    return voice().endsWith(NOT_NAMED);
  }

  /** Told as so, not as planned or supposed. */
  public boolean isTold() {
    return modality == Modality.FACT || modality == Modality.ALLEGED;
  }

  public boolean isAsserted() {
    return polarity == Polarity.ASSERTED && isTold();
  }

  /** The day from which it was known; null when its report has no date. */
  public @Nullable LocalDate knownAt() {
    return source.published();
  }
}
