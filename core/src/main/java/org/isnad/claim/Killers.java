package org.isnad.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.base.Confidence;
import org.isnad.base.Explanation;
import org.isnad.base.Id;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.mention.Mentions;
import org.isnad.passage.AnalysedText;

/**
 * Who is made responsible for the killing of somebody named killed them, in the words of the same
 * voice.
 *
 * <p>'The Column claimed responsibility for the assassination of Hadi' -> Hadi killed by the
 * Column, as the Column says; 'Nouri denies any part in the assassination of Hadi' -> not so, as
 * Nouri says.
 */
final class Killers {
  /** How often who is responsible for a killing is told to have killed. */
  private static final double RESPONSIBLE = 0.8;

  private final Arguments arguments;

  private Killers(Arguments arguments) {
    this.arguments = arguments;
  }

  /** The relations that follow from responsibilities for killings. */
  static List<Claim> of(
      AnalysedText text, Mentions mentions, List<Claim> claims, Arguments arguments) {
    boolean asked =
        claims.stream().anyMatch(Claim.Responsibility.class::isInstance)
            && claims.stream().anyMatch(c -> c instanceof Claim.Event e && isKilling(e));
    if (!asked) {
      return List.of();
    }
    Killers killers = new Killers(arguments);
    List<Claim> out = new ArrayList<>();
    for (Incident incident : Incidents.of(text, mentions, new Claims(claims, Map.of()))) {
      incident
          .responsibilities()
          .forEach(r -> killers.victims(incident, r).forEach(v -> of(r, v).ifPresent(out::add)));
    }
    return out;
  }

  /** The named persons that the incident's killing killed, none of them the one responsible. */
  private Stream<Argument> victims(Incident incident, Claim.Responsibility responsibility) {
    return incident.events().stream()
        .filter(Killers::isKilling)
        .flatMap(e -> e.targets().stream())
        .filter(target -> isNamed(target) && !same(target, responsibility.actor()))
        .distinct()
        .limit(1);
  }

  private static boolean isKilling(Claim.Event event) {
    Basis basis = event.basis();
    boolean told = basis.modality() == Modality.FACT || basis.modality() == Modality.ALLEGED;
    return event.type() == EventType.KILLING && told && basis.polarity() == Polarity.ASSERTED;
  }

  /** By these words or by others of the report: 'the mayor, Pedro Nouri'. */
  private boolean isNamed(Argument target) {
    Id chain = arguments.chain(target);
    return chain != null
        && arguments.all().stream().anyMatch(m -> isPerson(m) && arguments.chain(m).equals(chain));
  }

  private static boolean isPerson(Mention mention) {
    return mention.kind() == ActorKind.PERSON && mention.form() == MentionForm.NAME;
  }

  private boolean same(Argument one, Argument other) {
    Id chain = arguments.chain(one);
    return chain != null && chain.equals(arguments.chain(other));
  }

  private static Optional<Claim> of(Claim.Responsibility responsibility, Argument victim) {
    Basis told = responsibility.basis();
    return polarity(responsibility.stance())
        .map(
            polarity ->
                new Claim.Relation(
                    new Basis(
                        Id.of("relation", told.id(), victim.span()),
                        told.report(),
                        told.sentence(),
                        told.evidence(),
                        polarity,
                        told.modality(),
                        told.when(),
                        told.chain(),
                        "rule:killer",
                        new Confidence(
                            Explanation.product(
                                "responsible for a killing",
                                List.of(
                                    told.confidence().explanation(),
                                    Explanation.of(RESPONSIBLE, "who is responsible killed"))))),
                    Predicate.KILLED_BY,
                    victim,
                    responsibility.actor()));
  }

  private static Optional<Polarity> polarity(ResponsibilityStance stance) {
    return switch (stance) {
      case CLAIMED, BLAMED -> Optional.of(Polarity.ASSERTED);
      case SUSPECTED -> Optional.of(Polarity.DOUBTED);
      case DENIED -> Optional.of(Polarity.DENIED);
      case PRAISED -> Optional.empty();
    };
  }
}
