package org.isnad.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.base.Id;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.passage.Token;
import org.isnad.voice.Attribution;

/**
 * To say of oneself that one did a deed is to claim it: a happening of its own, as 'claimed
 * responsibility' is.
 *
 * <pre>
 * The brigade said that it had fired the rockets -> CLAIM said by the brigade
 * </pre>
 */
final class Avowals {
  private Avowals() {}

  /** The claims of a sentence, with sayings of own deeds as claims of them. */
  static List<Claim> of(List<Claim> claims, Scene scene) {
    List<Claim> all = new ArrayList<>(claims);
    for (Claim claim : claims) {
      if (claim instanceof Claim.Responsibility r
          && r.stance() == ResponsibilityStance.CLAIMED
          && Agency.isRead(r)) {
        cue(r, scene).ifPresent(cue -> avow(r, cue, all, scene));
      }
    }
    return all;
  }

  /** The word of saying, in this sentence, by somebody who answers for what he says. */
  private static Optional<Token> cue(Claim.Responsibility r, Scene scene) {
    Id mention = r.actor().mention();
    boolean answers =
        mention != null
            && scene.arguments().byId(mention).map(m -> answers(m, scene)).orElse(false);
    return scene
        .chains()
        .attributionAt(r.act().span())
        .filter(said -> answers && said.sentence() == scene.sentence().index())
        .map(Attribution::cue)
        .filter(cue -> !cue.isEmpty())
        .flatMap(cue -> Optional.ofNullable(scene.tree().headOf(cue.getFirst())))
        .filter(token -> token.isVerb() && token.span().end() <= scene.sentence().span().end());
  }

  private static boolean answers(Mention mention, Scene scene) {
    Mention meant = scene.arguments().antecedent(mention);
    return meant.kind() != ActorKind.UNNAMED_SOURCE
        && (meant.kind() != ActorKind.PERSON || meant.form() == MentionForm.NAME);
  }

  private static void avow(Claim.Responsibility r, Token cue, List<Claim> all, Scene scene) {
    boolean told =
        all.stream().anyMatch(c -> c instanceof Claim.Event e && e.type() == EventType.CLAIM);
    if (told) {
      return;
    }
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) instanceof Claim.Event e
          && e.type() == EventType.STATEMENT
          && e.trigger().span().overlaps(cue.span())) {
        all.set(i, claimed(e));
        return;
      }
    }
    Basis said = r.basis();
    all.add(
        new Claim.Event(
            new Basis(
                Id.of("event", said.id(), "avowal"),
                said.report(),
                said.sentence(),
                said.evidence().cover(cue.span()),
                Polarity.ASSERTED,
                Modality.FACT,
                EventTime.of(cue, scene),
                scene.chains().at(said.sentence(), cue.index()),
                said.madeBy(),
                said.confidence()),
            EventType.CLAIM,
            Wording.argument(cue.span(), scene),
            null,
            List.of(r.actor()),
            List.of(),
            List.of()));
  }

  private static Claim.Event claimed(Claim.Event e) {
    return new Claim.Event(
        e.basis(), EventType.CLAIM, e.trigger(), e.place(), e.agents(), e.targets(), e.means());
  }
}
