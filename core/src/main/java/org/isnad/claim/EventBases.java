package org.isnad.claim;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.base.When;
import org.isnad.claim.frame.Template;
import org.isnad.voice.Chain;
import org.isnad.voice.Voice;
import org.jspecify.annotations.Nullable;

/** What claims of happenings rest on: as {@link Bases}, with words that are no mention. */
final class EventBases {
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
    Basis basis = Bases.of(kind, type, match, bound, template, scene);
    Span evidence = basis.evidence();
    List<Object> content = new ArrayList<>(List.of(basis.id()));
    for (Argument argument : arguments) {
      if (scene.sentence().span().contains(argument.span())) {
        evidence = evidence.cover(argument.span());
      }
      content.add(argument.span());
    }
    When when = EventTime.of(match.main(), scene);
    return with(basis, Id.of(kind, content.toArray()), evidence, when, basis.chain());
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
    return with(basis, basis.id(), basis.evidence(), basis.when(), new Chain(voices));
  }

  static Basis asserted(Basis basis) {
    return new Basis(
        basis.id(),
        basis.report(),
        basis.sentence(),
        basis.evidence(),
        Polarity.ASSERTED,
        basis.modality(),
        basis.when(),
        basis.chain(),
        basis.madeBy(),
        basis.confidence());
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
