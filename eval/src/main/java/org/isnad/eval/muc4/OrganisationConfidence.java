package org.isnad.eval.muc4;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.isnad.base.Id;
import org.isnad.claim.Claim;
import org.isnad.claim.Modality;
import org.isnad.eval.muc4.Made.Confidence;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Mention;
import org.isnad.voice.Voice;
import org.jspecify.annotations.Nullable;

/** How sure a text is that an organisation did it, in the words of the form. */
final class OrganisationConfidence {
  private static final Set<ActorKind> AUTHORITIES =
      EnumSet.of(ActorKind.GOVERNMENT, ActorKind.SERVICE, ActorKind.MILITARY, ActorKind.OFFICE);
  private static final Pattern OFFICIAL =
      Pattern.compile(
          "(?i)\\b(minister|president|police|general|gen|colonel|col|major|captain|judge|court|"
              + "prosecutor|attorney|ambassador|official|officials|authorities|government|army|"
              + "military|commander|governor|mayor|investigators?|armed forces)\\b");

  private OrganisationConfidence() {}

  /** By the stance; null where somebody denies it or is only praised. */
  static @Nullable Confidence of(
      Claim.Responsibility claim, Function<Id, @Nullable Mention> mentions) {
    return switch (claim.stance()) {
      case CLAIMED -> Confidence.CLAIMED;
      case BLAMED, SUSPECTED -> accused(claim, mentions);
      case DENIED, PRAISED -> null;
    };
  }

  /** What is told of the deed itself: as a fact, or as said to be so. */
  static Confidence of(Claim.Event event, Function<Id, @Nullable Mention> mentions) {
    return event.basis().modality() == Modality.FACT
        ? Confidence.REPORTED_AS_FACT
        : accused(event, mentions);
  }

  private static Confidence accused(Claim claim, Function<Id, @Nullable Mention> mentions) {
    return claim.basis().chain().innermost() instanceof Voice.Credited voice
            && isAuthority(voice, mentions)
        ? Confidence.ACCUSED_BY_AUTHORITIES
        : Confidence.ACCUSED;
  }

  private static boolean isAuthority(
      Voice.Credited voice, Function<Id, @Nullable Mention> mentions) {
    Mention mention = voice.mention() == null ? null : mentions.apply(voice.mention());
    return OFFICIAL.matcher(voice.words()).find()
        || (mention != null && AUTHORITIES.contains(mention.kind()));
  }
}
