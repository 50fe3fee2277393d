package org.isnad.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.base.Id;
import org.isnad.mention.ActorKind;
import org.isnad.mention.MentionForm;
import org.isnad.passage.Token;
import org.isnad.voice.Attribution;
import org.isnad.voice.StoryCredits;
import org.isnad.voice.Voice;

/**
 * What a credited voice tells of who did a deed is a claim of responsibility too.
 *
 * <pre>
 * Residents said that the army shelled the village -> army blamed, said by residents
 * The brigade said that it had shelled the village -> brigade claimed
 * The army denied that it had shelled the village  -> army denied
 * Officials believe that the brigade did it         -> brigade suspected
 * The brigade is believed to have done it           -> brigade suspected
 * </pre>
 *
 * Reporting by media is no blame, nor is telling of the deeds of one's own state ({@link OwnSide}).
 */
final class Agency {
  private static final Set<String> PASSING = Set.of("advcl", "relcl", "acl");

  private static final String READ = " told by a voice";

  private Agency() {}

  /** Whether the claim was read from a telling of the deed, not from words of accusing. */
  static boolean isRead(Claim.Responsibility claim) {
    return claim.basis().madeBy().endsWith(READ);
  }

  static void responsibilities(
      List<Bound> agents, Argument act, Basis told, Match match, Scene scene, Consumer<Claim> out) {
    boolean happened = told.modality() == Modality.FACT || told.modality() == Modality.ALLEGED;
    Voice innermost = told.chain().innermost();
    if (happened && innermost instanceof Voice.Untold && isThought(match, scene)) {
      agents.forEach(a -> accept(a, ResponsibilityStance.SUSPECTED, act, told, match, scene, out));
    }
    if (!happened
        || !(innermost instanceof Voice.Credited voice)
        || StoryCredits.holds(voice, scene.text().report().meta())) {
      return;
    }
    for (Bound agent : agents) {
      Bound claimer = Selves.of(agent, voice, scene).orElse(agent);
      stance(agent, voice, told, match, scene)
          .ifPresent(
              stance ->
                  accept(
                      stance == ResponsibilityStance.CLAIMED ? claimer : agent,
                      stance,
                      act,
                      told,
                      match,
                      scene,
                      out));
    }
  }

  private static void accept(
      Bound agent,
      ResponsibilityStance stance,
      Argument act,
      Basis told,
      Match match,
      Scene scene,
      Consumer<Claim> out) {
    Argument actor = scene.argument(agent);
    out.accept(new Claim.Responsibility(basis(told, actor, stance, match), actor, stance, act));
  }

  private static Basis basis(Basis told, Argument actor, ResponsibilityStance stance, Match match) {
    Basis asserted = EventBases.asserted(told);
    return new Basis(
        Id.of("responsibility", told.id(), stance, actor.span()),
        asserted.report(),
        asserted.sentence(),
        asserted.evidence(),
        asserted.polarity(),
        asserted.modality(),
        asserted.when(),
        asserted.chain(),
        match.frame().name() + READ,
        asserted.confidence());
  }

  private static Optional<ResponsibilityStance> stance(
      Bound agent, Voice.Credited voice, Basis told, Match match, Scene scene) {
    if (told.polarity() == Polarity.DENIED) {
      return Optional.of(ResponsibilityStance.DENIED);
    }
    if (Selves.of(agent, voice, scene).isPresent()) {
      return Optional.of(ResponsibilityStance.CLAIMED);
    }
    if (isMedia(voice, scene)
        || !mayBeBlamed(agent)
        || inPassing(match.main(), scene)
        || OwnSide.tells(agent, voice, scene)) {
      return Optional.empty();
    }
    boolean sure = told.modality() == Modality.FACT && told.polarity() == Polarity.ASSERTED;
    return Optional.of(
        sure && !isThought(match, scene)
            ? ResponsibilityStance.BLAMED
            : ResponsibilityStance.SUSPECTED);
  }

  /** Somebody who could be made to answer: named, or a body. */
  private static boolean mayBeBlamed(Bound agent) {
    return agent.meant().kind() != ActorKind.PERSON || agent.meant().form() == MentionForm.NAME;
  }

  /** 'since the army shelled the town': what is taken as known blames nobody. */
  private static boolean inPassing(Token trigger, Scene scene) {
    Token at = trigger;
    while (at != null && !at.relation().equals("ccomp")) {
      if (at.isVerb() && PASSING.contains(at.relation())) {
        return true;
      }
      at = scene.tree().head(at);
    }
    return false;
  }

  /** Whether a voice only holds it for true: 'investigators believe that X did it'. */
  static boolean isThought(Match match, Scene scene) {
    return scene
        .chains()
        .attributionAt(match.main().span())
        .map(said -> said.stance() == Attribution.Stance.THINKS)
        .orElse(false);
  }

  private static boolean isMedia(Voice.Credited voice, Scene scene) {
    Id mention = voice.mention();
    return mention != null
        && scene.arguments().byId(mention).map(m -> m.kind() == ActorKind.MEDIA).orElse(false);
  }
}
