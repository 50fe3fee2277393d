package org.isnad.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.base.Span;
import org.isnad.claim.frame.Template;
import org.isnad.passage.Token;
import org.isnad.voice.Attribution;
import org.isnad.voice.Chain;
import org.isnad.voice.Voice;
import org.jspecify.annotations.Nullable;

/**
 * {@code responsibility BLAMED A voice=B act=E}: how somebody stands to a deed in somebody's words.
 * With {@code act=} the deed must be told, with {@code about=} it may be missing or be no deed,
 * with {@code deed=} it may be missing; then the trigger's words stand for it.
 */
final class ResponsibilityMaker implements ClaimMaker {
  private static final Set<String> SOME = Set.of("one", "two", "some", "several", "many", "most");
  private static final Set<String> ACCUSING = Set.of("accuse", "blame", "charge", "convict");

  @Override
  public String kind() {
    return "responsibility";
  }

  @Override
  public void check(Template template) {
    if (Arrays.stream(ResponsibilityStance.values())
        .noneMatch(s -> s.name().equals(template.type()))) {
      throw new IllegalArgumentException(
          "no stance "
              + template.type()
              + "; write one of "
              + List.of(ResponsibilityStance.values()));
    }
  }

  @Override
  public void make(Template template, Match match, Scene scene, Consumer<Claim> out) {
    Optional<Argument> told = Acts.of(template, match, scene);
    if (isOther(told, template, scene)) {
      return;
    }
    Argument act = told.orElse(EventMaker.trigger(match, scene));
    ResponsibilityStance stance = stance(template, match, scene);
    if (isUnsaid(stance, template, match, scene)) {
      return;
    }
    Bound voice = voice(template, match);
    Chain denier = deniedAbove(match, scene) && isAccusing(template) ? denier(match, scene) : null;
    boolean own =
        voice != null && template.arguments().contains("voice=" + template.arguments().getFirst());
    List<Bound> actors = actors(template, stance, match, scene);
    boolean mutual = own && isAccusing(template);
    for (Bound actor : actors) {
      Optional<Bound> speaker =
          mutual ? other(actor, actors) : Optional.ofNullable(own ? actor : voice);
      if (mutual && speaker.isEmpty()) {
        continue;
      }
      Basis basis =
          EventBases.of(
              "responsibility",
              stance.name(),
              match,
              template,
              List.of(actor),
              List.of(act),
              scene);
      Basis said =
          denier != null
              ? settled(basis, stance).withChain(denier)
              : isUntold(voice, template, match, scene)
                  ? EventBases.saidBySomebody(settled(basis, stance), match.main().text())
                  : EventBases.saidBy(speaker.orElse(null), settled(basis, stance), scene);
      ResponsibilityStance stands =
          voice == null ? told(actor, stance, basis, match, scene) : stance;
      if (basis.modality() == Modality.FACT || basis.modality() == Modality.ALLEGED) {
        out.accept(new Claim.Responsibility(said, whom(actor, scene), stands, act));
      }
    }
  }

  /** 'X and Y accused each other': X is blamed by Y. */
  private static Optional<Bound> other(Bound one, List<Bound> all) {
    return all.stream().filter(b -> !b.mention().equals(one.mention())).findFirst();
  }

  private static boolean isOther(Optional<Argument> told, Template template, Scene scene) {
    boolean deed = told.filter(act -> Acts.isDeed(act, scene)).isPresent();
    return template.arguments().stream()
        .anyMatch(
            a ->
                (a.startsWith("act=") && !deed)
                    || (a.startsWith("deed=") && !deed && told.isPresent()));
  }

  /** 'one of the factions' is not the factions. */
  private static Argument whom(Bound actor, Scene scene) {
    Token part = actor.filler().token();
    Span whole = actor.mention().span();
    boolean partly = SOME.contains(part.lemma()) && part.span().end() <= whole.begin();
    return partly ? Wording.argument(part.span().cover(whole), scene) : scene.argument(actor);
  }

  /** 'has not claimed the attack', 'did not deny it': silence is neither a claim nor a denial. */
  private static boolean isUnsaid(
      ResponsibilityStance stance, Template template, Match match, Scene scene) {
    boolean own = stance == ResponsibilityStance.CLAIMED || stance == ResponsibilityStance.DENIED;
    return own
        && template.when() == Template.When.SO
        && Mood.of(match.main(), scene.tree()).polarity() == Polarity.DENIED;
  }

  /** Without 'no group'; for who speaks in its name the body. */
  private static List<Bound> actors(
      Template template, ResponsibilityStance stance, Match match, Scene scene) {
    boolean own = stance == ResponsibilityStance.CLAIMED || stance == ResponsibilityStance.DENIED;
    return match.slot(template.arguments().getFirst()).stream()
        .filter(actor -> !Nobody.is(actor, scene.tree()))
        .map(actor -> own ? Mouthpieces.body(actor, scene).orElse(actor) : actor)
        .distinct()
        .toList();
  }

  /** 'rejected suggestions that X was behind it': X is not blamed but denied. */
  private static ResponsibilityStance stance(Template template, Match match, Scene scene) {
    return isAccusing(template) && deniedAbove(match, scene)
        ? ResponsibilityStance.DENIED
        : ResponsibilityStance.valueOf(template.type());
  }

  private static boolean isAccusing(Template template) {
    ResponsibilityStance stance = ResponsibilityStance.valueOf(template.type());
    return stance == ResponsibilityStance.BLAMED || stance == ResponsibilityStance.SUSPECTED;
  }

  /**
   * 'the Front said that it was behind it': it claims it; 'police believe that X was behind it', 'X
   * is thought to be behind it': X is suspected.
   */
  private static ResponsibilityStance told(
      Bound actor, ResponsibilityStance stance, Basis basis, Match match, Scene scene) {
    if (stance != ResponsibilityStance.BLAMED) {
      return stance;
    }
    boolean self =
        basis.chain().innermost() instanceof Voice.Credited voice
            && Selves.of(actor, voice, scene).isPresent();
    if (self) {
      return ResponsibilityStance.CLAIMED;
    }
    boolean alleged =
        basis.modality() == Modality.ALLEGED && basis.chain().innermost() instanceof Voice.Outlet;
    boolean thought =
        Agency.isThought(match, scene) || (alleged && !isAccused(match.main(), scene));
    return thought ? ResponsibilityStance.SUSPECTED : stance;
  }

  /** 'is accused of being behind it': blamed, not only suspected. */
  private static boolean isAccused(Token trigger, Scene scene) {
    for (Token at = trigger; at != null; at = scene.tree().head(at)) {
      if (ACCUSING.contains(at.lemma())) {
        return true;
      }
    }
    return false;
  }

  private static boolean deniedAbove(Match match, Scene scene) {
    return denial(match, scene).isPresent();
  }

  private static Optional<Attribution> denial(Match match, Scene scene) {
    return scene.chains().attributionsAt(match.main().span()).stream()
        .filter(said -> said.cue().stream().noneMatch(cue -> cue.contains(match.main().span())))
        .filter(said -> said.stance() == Attribution.Stance.DENIES)
        .findFirst();
  }

  /** Of 'X rejected suggestions that Y did it' X denies it, not who suggests it. */
  private static @Nullable Chain denier(Match match, Scene scene) {
    return denial(match, scene).map(scene.chains()::within).orElse(null);
  }

  /** 'denied responsibility': the stance says it; the claim itself is asserted. */
  private static Basis settled(Basis basis, ResponsibilityStance stance) {
    return stance == ResponsibilityStance.DENIED ? EventBases.asserted(basis) : basis;
  }

  /** 'is blamed for it', 'accusing X': somebody does it whom the words do not tell. */
  private static boolean isUntold(
      @Nullable Bound voice, Template template, Match match, Scene scene) {
    boolean asked = template.arguments().stream().anyMatch(a -> a.startsWith("voice="));
    return asked
        && voice == null
        && match.main().isVerb()
        && scene.chains().at(match.main().span()).innermost() instanceof Voice.Outlet;
  }

  private static @Nullable Bound voice(Template template, Match match) {
    return template.arguments().stream()
        .filter(argument -> argument.startsWith("voice="))
        .flatMap(argument -> match.slot(argument.substring("voice=".length())).stream())
        .findFirst()
        .orElse(null);
  }
}
