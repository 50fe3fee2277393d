package org.isnad.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.isnad.base.Id;
import org.isnad.claim.Argument;
import org.isnad.claim.Basis;
import org.isnad.claim.Claim;
import org.isnad.network.Ground;
import org.isnad.network.Node;
import org.isnad.network.Part;
import org.isnad.network.Sighting;
import org.isnad.network.Source;
import org.isnad.voice.Voice;
import org.jspecify.annotations.Nullable;

/** A claim to a sighting. */
final class SightingMaker {
  private final Function<Id, Node> nodes;
  private final Function<Claim, String> origins;
  private long unplaced;

  /**
   * A maker.
   *
   * @param nodes whom a mention stands for
   * @param origins the telling that a claim goes back to
   */
  SightingMaker(Function<Id, Node> nodes, Function<Claim, String> origins) {
    this.nodes = nodes;
    this.origins = origins;
  }

  /** How many relations had an end that is nobody. */
  long unplaced() {
    return unplaced;
  }

  /** Null for what is no sighting: two names for one, a relation with an end that is nobody. */
  @Nullable Sighting make(Claim claim, String words, Source source) {
    Ground ground = ground(claim, words, source);
    return switch (claim) {
      case Claim.Relation r -> link(r, ground);
      case Claim.Event e ->
          new Sighting.Deed(
              ground,
              e.type(),
              part(e.trigger()),
              partOrNull(e.place()),
              parts(e.agents()),
              parts(e.targets()),
              parts(e.means()));
      case Claim.Order o ->
          new Sighting.Command(
              ground,
              partOrNull(o.issuer()),
              parts(o.addressees()),
              part(o.matter()),
              o.direction(),
              partOrNull(o.place()));
      case Claim.Responsibility r ->
          new Sighting.Blame(ground, part(r.actor()), r.stance(), part(r.act()));
      case Claim.Toll t ->
          new Sighting.Toll(
              ground, t.killed(), t.wounded(), partOrNull(t.who()), partOrNull(t.act()));
      case Claim.Standing s ->
          new Sighting.Bearing(
              ground, part(s.actor()), s.standing(), part(s.quality()), partOrNull(s.among()));
      case Claim.Name n -> null;
    };
  }

  private @Nullable Sighting link(Claim.Relation relation, Ground ground) {
    Part subject = part(relation.subject());
    Part object = part(relation.object());
    if (!subject.isSomebody() || !object.isSomebody()) {
      unplaced++;
      return null;
    }
    return new Sighting.Link(ground, subject, relation.predicate(), object);
  }

  private Part part(Argument argument) {
    Id mention = argument.mention();
    int node = mention == null ? Part.NOBODY : nodes.apply(mention).index();
    return new Part(argument.words(), argument.span(), node);
  }

  private @Nullable Part partOrNull(@Nullable Argument argument) {
    return argument == null ? null : part(argument);
  }

  private List<Part> parts(List<Argument> arguments) {
    return arguments.stream().map(this::part).toList();
  }

  private Ground ground(Claim claim, String words, Source source) {
    Basis basis = claim.basis();
    List<String> voices = new ArrayList<>();
    basis.chain().voices().forEach(voice -> voices.add(shown(voice, source)));
    return new Ground(
        basis.id(),
        source,
        origins.apply(claim),
        basis.sentence(),
        basis.evidence(),
        words.strip().replaceAll("\\s+", " "),
        basis.polarity(),
        basis.modality(),
        basis.when(),
        voices,
        speaker(basis.chain().innermost()),
        basis.confidence().value());
  }

  private int speaker(Voice voice) {
    return switch (voice) {
      case Voice.Credited c -> c.mention() == null ? Part.NOBODY : nodes.apply(c.mention()).index();
      case Voice.Untold u -> Part.NOBODY;
      case Voice.Outlet o -> Part.NOBODY;
    };
  }

  private String shown(Voice voice, Source source) {
    return switch (voice) {
      case Voice.Credited credited -> credited(credited);
      case Voice.Untold untold -> "somebody who is not told";
      case Voice.Outlet outlet -> source.name();
    };
  }

  private String credited(Voice.Credited voice) {
    Node node = voice.mention() == null ? null : nodes.apply(voice.mention());
    if (node != null && node.named() && !voice.anonymous()) {
      return node.name();
    }
    if (Node.isPronoun(voice.words())) {
      return "somebody told of as '" + voice.words() + "'" + Ground.NOT_NAMED;
    }
    return voice.words().replaceAll("[,;:]+$", "") + (voice.anonymous() ? Ground.NOT_NAMED : "");
  }
}
