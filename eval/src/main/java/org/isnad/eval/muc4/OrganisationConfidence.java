package org.isnad.eval.muc4;

import org.isnad.claim.Claim;
import org.isnad.claim.Modality;
import org.isnad.eval.muc4.Made.Confidence;
import org.jspecify.annotations.Nullable;

/** How sure a text is that an organisation did it, in the words of the form. */
final class OrganisationConfidence {
  private OrganisationConfidence() {}

  /** By the stance; null where somebody denies it or is only praised. */
  static @Nullable Confidence of(Claim.Responsibility claim) {
    return switch (claim.stance()) {
      case CLAIMED -> Confidence.CLAIMED;
      case BLAMED, SUSPECTED -> Confidence.ACCUSED;
      case DENIED, PRAISED -> null;
    };
  }

  /** What is told of the deed itself: as a fact, or as said to be so. */
  static Confidence of(Claim.Event event) {
    return event.basis().modality() == Modality.FACT
        ? Confidence.REPORTED_AS_FACT
        : Confidence.ACCUSED;
  }
}
