package org.isnad.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.base.Explanation;
import org.isnad.base.Id;
import org.isnad.base.Line;
import org.isnad.base.Span;
import org.isnad.base.When;
import org.isnad.claim.event.NounClass;
import org.isnad.claim.frame.Template;
import org.isnad.passage.Token;
import org.isnad.voice.Attribution;
import org.isnad.voice.Chain;
import org.isnad.voice.Voice;
import org.jspecify.annotations.Nullable;

/** What claims of happenings rest on: as {@link Bases}, with words that are no mention. */
final class EventBases {
  private static final Set<Attribution.Stance> AIMS =
      Set.of(Attribution.Stance.DIRECTS, Attribution.Stance.INTENDS, Attribution.Stance.ASKS);

  /** Words for a part that somebody has in a deed. */
  private static final Set<String> ANSWERING =
      Line.classes(NounClass.class, "answering.tsv").values().stream()
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private static final double VAGUE = 0.65;
  private static final Explanation SOMEBODY =
      Explanation.of(0.9, "somebody of whom no more is told");

  private EventBases() {}

  /**
   * @param bound the mentions that fill slots: they count in the confidence
   * @param arguments all that the claim names: they are part of the evidence
   */
  static Basis of(
      String kind,
      String type,
      Match match,
      Template template,
      List<Bound> bound,
      List<Argument> arguments,
      Scene scene) {
    Basis basis = Bases.of(kind, type, match, told(bound), template, scene);
    Span evidence = basis.evidence();
    List<Object> content = new ArrayList<>(List.of(basis.id()));
    for (Argument argument : arguments) {
      if (scene.sentence().span().contains(argument.span())) {
        evidence = evidence.cover(argument.span());
      }
      content.add(argument.span());
    }
    When when = EventTime.of(match.main(), scene);
    Basis widened = with(basis, Id.of(kind, content.toArray()), evidence, when, basis.chain());
    if (kind.equals("event") && isViolence(type) && isTaken(match.main(), scene)) {
      return taken(undenied(widened, match.main(), scene), Mood.own(match.main(), scene.tree()));
    }
    return isAim(match.main(), scene) ? planned(widened) : widened;
  }

  /** That 'gunmen' are told no more of makes it no less sure that they fired. */
  private static List<Bound> told(List<Bound> bound) {
    return bound.stream()
        .map(
            b ->
                b.reference().value() < VAGUE
                    ? new Bound(b.filler(), b.mention(), b.meant(), SOMEBODY)
                    : b)
        .toList();
  }

  private static boolean isViolence(String type) {
    return EventClass.of(EventType.valueOf(type)) == EventClass.VIOLENCE;
  }

  /** 'the attack', 'last month's attack'. */
  private static boolean isTaken(Token trigger, Scene scene) {
    return Accounts.isDefinite(trigger, scene.tree())
        || isAnsweredFor(trigger, scene)
        || scene.tree().children(trigger, "poss").stream()
            .anyMatch(p -> scene.times().stream().anyMatch(t -> t.span().overlaps(p.span())));
  }

  /**
   * 'denied any part in the attack', 'planned the attack': that there was one is taken as known.
   */
  private static Basis taken(Basis b, Mood own) {
    return put(b, own.polarity(), own.modality());
  }

  /** 'responsibility for bombings', 'had no part in an attack', 'an ambush that killed ten'. */
  static boolean isAnsweredFor(Token trigger, Scene scene) {
    Token first = trigger;
    while (first.relation().equals("conj") && scene.tree().head(first) != null) {
      first = Objects.requireNonNull(scene.tree().head(first));
    }
    Token preposition = first.relation().equals("pobj") ? scene.tree().head(first) : null;
    Token above = preposition == null ? null : scene.tree().head(preposition);
    boolean part =
        preposition != null
            && above != null
            && (ANSWERING.contains(above.lemma())
                || (preposition.lemma().equals("behind") && above.lemma().equals("be")));
    return trigger.isNoun() && (part || isToldMoreOf(trigger, scene));
  }

  /** 'an ambush that killed ten': there was one, whoever denies it. */
  private static boolean isToldMoreOf(Token noun, Scene scene) {
    return scene.tree().children(noun, "relcl").stream().anyMatch(v -> v.tag().equals("VBD"));
  }

  /** Who denies his part in a deed denies not the deed: it is told by whoever tells of him. */
  private static Basis undenied(Basis basis, Token trigger, Scene scene) {
    return scene
        .chains()
        .attributionAt(trigger.span())
        .filter(said -> said.stance() == Attribution.Stance.DENIES && isAnsweredFor(trigger, scene))
        .map(said -> basis.withChain(scene.chains().outside(said)))
        .orElse(basis);
  }

  /** A verb inside what somebody wants, orders or asks for tells no deed. */
  private static boolean isAim(Token trigger, Scene scene) {
    return trigger.isVerb()
        && scene
            .chains()
            .attributionAt(trigger.span())
            .filter(said -> said.cue().stream().noneMatch(cue -> cue.contains(trigger.span())))
            .map(said -> AIMS.contains(said.stance()))
            .orElse(false);
  }

  private static Basis planned(Basis b) {
    return b.modality() != Modality.FACT ? b : put(b, b.polarity(), Modality.PLANNED);
  }

  private static Basis put(Basis b, Polarity polarity, Modality modality) {
    return new Basis(
        b.id(),
        b.report(),
        b.sentence(),
        b.evidence(),
        polarity,
        modality,
        b.when(),
        b.chain(),
        b.madeBy(),
        b.confidence());
  }

  /** The same, said by another: the one of whom the sentence tells that he says it. */
  static Basis saidBy(@Nullable Bound voice, Basis basis, Scene scene) {
    if (voice == null) {
      return basis;
    }
    Argument words = scene.argument(voice);
    boolean known =
        basis.chain().innermost() instanceof Voice.Credited c
            && c.mention() != null
            && c.mention().equals(voice.mention().id());
    List<Voice> voices = new ArrayList<>(basis.chain().voices());
    if (!known) {
      voices.addFirst(new Voice.Credited(words.words(), words.span(), words.mention(), false));
    }
    return basis.withChain(new Chain(voices));
  }

  /** The same, said by somebody whom the words do not tell: 'is blamed for it'. */
  static Basis saidBySomebody(Basis basis, String words) {
    List<Voice> voices = new ArrayList<>(basis.chain().voices());
    voices.addFirst(new Voice.Untold(words));
    return basis.withChain(new Chain(voices));
  }

  static Basis asserted(Basis basis) {
    return put(basis, Polarity.ASSERTED, basis.modality());
  }

  private static Basis with(Basis b, Id id, Span evidence, @Nullable When when, Chain chain) {
    return new Basis(
        id,
        b.report(),
        b.sentence(),
        evidence,
        b.polarity(),
        b.modality(),
        when,
        chain,
        b.madeBy(),
        b.confidence());
  }
}
