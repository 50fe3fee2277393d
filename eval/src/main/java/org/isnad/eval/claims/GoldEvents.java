package org.isnad.eval.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.isnad.base.Precision;
import org.isnad.base.When;
import org.isnad.claim.Argument;
import org.isnad.claim.Claim;
import org.isnad.claim.EventType;
import org.isnad.claim.Incident;
import org.isnad.claim.Modality;
import org.isnad.claim.Polarity;
import org.isnad.claim.ResponsibilityStance;
import org.isnad.eval.claims.GoldFile.Event;
import org.isnad.eval.claims.GoldFile.Responsibility;
import org.jspecify.annotations.Nullable;

/** Incidents as events of the seed form: one event a happening, with all sentences that tell it. */
final class GoldEvents {
  private final Function<Argument, List<String>> sides;
  private final Function<Argument, String> actor;
  private final Function<Claim, String> voice;
  private final Function<Integer, String> sentence;
  private final @Nullable LocalDate published;

  /**
   * Writes incidents with the names that the actors of the same file bear.
   *
   * @param sides names of the actors that an argument stands for
   * @param actor name of the actor that an argument is
   * @param voice name of who says a claim
   * @param sentence words of a sentence
   * @param published the report's day, null where it is not known
   */
  GoldEvents(
      Function<Argument, List<String>> sides,
      Function<Argument, String> actor,
      Function<Claim, String> voice,
      Function<Integer, String> sentence,
      @Nullable LocalDate published) {
    this.sides = sides;
    this.actor = actor;
    this.voice = voice;
    this.sentence = sentence;
    this.published = published;
  }

  /** What is told as done; what is denied, planned or supposed is no event of the form. */
  Optional<Event> event(Incident incident) {
    List<Claim> told =
        incident.claims().stream()
            .filter(c -> c instanceof Claim.Event || c instanceof Claim.Order)
            .toList();
    boolean real = told.stream().anyMatch(GoldEvents::isReal);
    return real && hasParticipants(incident)
        ? Optional.of(event(incident, told))
        : Optional.empty();
  }

  /** 'The attack came at dawn' alone says nothing that a reader could find again. */
  private static boolean hasParticipants(Incident incident) {
    return !incident.agents().isEmpty()
        || !incident.targets().isEmpty()
        || !incident.places().isEmpty()
        || !incident.orders().isEmpty()
        || !agents(incident, incident.type()).isEmpty();
  }

  private static boolean isReal(Claim claim) {
    Modality modality = claim.basis().modality();
    boolean done = modality == Modality.FACT || modality == Modality.ALLEGED;
    return claim.basis().polarity() != Polarity.DENIED && done;
  }

  private Event event(Incident incident, List<Claim> told) {
    EventType type = incident.type();
    List<String> agents = names(agents(incident, type));
    boolean alone = type == EventType.APPOINTMENT && incident.agents().isEmpty();
    List<String> targets = alone ? List.of() : names(targets(incident));
    When when = when(incident);
    List<Argument> places = incident.places();
    List<String> sentences = incident.sentences().stream().map(sentence).toList();
    return new Event(
        kind(type),
        when == null ? null : when.iso(),
        places.isEmpty() ? null : actor.apply(places.getFirst()),
        agents,
        targets,
        most(incident.tolls().stream().map(Claim.Toll::killed).toList()),
        most(incident.tolls().stream().map(Claim.Toll::wounded).toList()),
        incident.responsibilities().stream().flatMap(r -> responsibility(r).stream()).toList(),
        saidBy(told.getFirst(), type, agents),
        sentences.getFirst(),
        sentences.subList(1, sentences.size()));
  }

  /** Who makes a statement or a denial is the one who says it; the form asks for no other voice. */
  private String saidBy(Claim told, EventType type, List<String> agents) {
    String by = voice.apply(told);
    boolean speaks = type == EventType.STATEMENT || type == EventType.DENIAL;
    return speaks && by.equals("outlet") && !agents.isEmpty() ? agents.getFirst() : by;
  }

  /**
   * Without a date told, between what it answers and the report, or until the report: what is told
   * as done was done by then.
   */
  private @Nullable When when(Incident incident) {
    When own = incident.when();
    When answered = incident.answered();
    if (own != null) {
      return own;
    }
    if (answered == null || answered.from() == null) {
      return published == null ? null : When.until(published, Precision.DAY);
    }
    boolean ordered = published == null || published.isBefore(answered.from());
    return new When(answered.from(), ordered ? null : published, answered.precision());
  }

  /** Who is appointed counts as the one who acts, where nobody is told to appoint. */
  private static List<Argument> agents(Incident incident, EventType type) {
    List<Argument> agents = new ArrayList<>(incident.agents());
    if (type == EventType.APPOINTMENT && agents.isEmpty()) {
      agents.addAll(0, incident.targets());
    }
    incident.orders().stream()
        .flatMap(order -> Optional.ofNullable(order.issuer()).stream())
        .forEach(agents::add);
    if (agents.isEmpty()) {
      incident.responsibilities().stream()
          .filter(GoldEvents::isClaim)
          .map(Claim.Responsibility::actor)
          .forEach(agents::add);
    }
    if (agents.isEmpty()) {
      incident.responsibilities().stream()
          .filter(r -> isBlame(r, incident))
          .map(Claim.Responsibility::actor)
          .forEach(agents::add);
    }
    return agents;
  }

  /** Who claims it is the doer that the words tell. */
  private static boolean isClaim(Claim.Responsibility r) {
    return r.basis().polarity() == Polarity.ASSERTED && r.stance() == ResponsibilityStance.CLAIMED;
  }

  /** What is told only in blaming somebody for it, he is told to have done. */
  private static boolean isBlame(Claim.Responsibility r, Incident incident) {
    return r.stance() == ResponsibilityStance.BLAMED
        && r.basis().polarity() == Polarity.ASSERTED
        && r.basis().sentence() == incident.sentences().getFirst();
  }

  private static List<Argument> targets(Incident incident) {
    List<Argument> targets = new ArrayList<>(incident.targets());
    incident.orders().forEach(order -> targets.addAll(order.addressees()));
    return targets;
  }

  private static @Nullable Integer most(List<@Nullable Integer> counts) {
    Integer most = null;
    for (Integer count : counts) {
      if (count != null && (most == null || count > most)) {
        most = count;
      }
    }
    return most;
  }

  private List<String> names(List<Argument> arguments) {
    Set<String> names = new LinkedHashSet<>();
    arguments.forEach(argument -> names.addAll(sides.apply(argument)));
    return List.copyOf(names);
  }

  /** Of several that a description names, each; else the description itself. */
  private List<Responsibility> responsibility(Claim.Responsibility r) {
    if (r.basis().polarity() != Polarity.ASSERTED) {
      return List.of(); // 'was not charged with it'
    }
    List<String> names = sides.apply(r.actor());
    String stance = r.stance().name().toLowerCase(Locale.ROOT);
    return names.subList(names.size() > 2 ? 1 : 0, names.size() > 2 ? names.size() : 1).stream()
        .map(name -> new Responsibility(name, stance, voice.apply(r)))
        .toList();
  }

  /** The form's own words for kinds. */
  static String kind(EventType type) {
    return switch (type) {
      case KIDNAPPING -> "attack";
      case ACCUSATION, REQUEST -> "statement";
      case SANCTION, AID, SUPPORT, MOBILISATION, RETREAT -> "policy";
      case ATTACK,
          AIRSTRIKE,
          RAID,
          CLASH,
          KILLING,
          FOILED_ATTACK,
          DEATH,
          ARREST,
          RELEASE,
          SUSPENSION,
          MEETING,
          VISIT,
          AGREEMENT,
          STATEMENT,
          CLAIM,
          DENIAL,
          THREAT,
          ORDER,
          MEDIA_CAMPAIGN,
          PROTEST,
          APPOINTMENT,
          SPLIT,
          COUP,
          POLICY,
          INVESTIGATION ->
          type.name().toLowerCase(Locale.ROOT);
    };
  }
}
