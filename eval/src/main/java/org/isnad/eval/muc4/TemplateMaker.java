package org.isnad.eval.muc4;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.base.Id;
import org.isnad.claim.Argument;
import org.isnad.claim.Claim;
import org.isnad.claim.EventClass;
import org.isnad.claim.EventType;
import org.isnad.claim.Incident;
import org.isnad.claim.Incidents;
import org.isnad.claim.Modality;
import org.isnad.claim.Polarity;
import org.isnad.eval.muc4.Made.Confidence;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.pipeline.Reading;
import org.jspecify.annotations.Nullable;

/**
 * From a reading to the five slots: incidents of violence, each with who did it, to what and whom,
 * with what. Fights between two armed sides are no incidents of the form, nor is what the armed
 * forces do to fighters.
 */
final class TemplateMaker {
  private static final Pattern FIGHTERS =
      Pattern.compile(
          "\\b(guerrilla|rebel|terrorist|subversive|insurgent|extremist|militant)s?\\b");
  private static final Set<ActorKind> BODIES =
      EnumSet.of(
          ActorKind.ARMED_GROUP,
          ActorKind.SERVICE,
          ActorKind.GOVERNMENT,
          ActorKind.MILITARY,
          ActorKind.PARTY,
          ActorKind.COALITION,
          ActorKind.COMPANY,
          ActorKind.ORGANISATION,
          ActorKind.RELIGIOUS_BODY);

  private final Reading reading;
  private final IncidentTypes types;
  private final Phrases phrases;
  private final Map<Id, Mention> mentions = new HashMap<>();
  private final Map<Id, Id> chains;
  private final Names names;

  TemplateMaker(Reading reading, IncidentTypes types) {
    this.reading = reading;
    this.types = types;
    this.phrases = new Phrases(reading.text());
    this.names = new Names(reading.mentions(), reading.text());
    this.chains = reading.mentions().chains();
    reading.mentions().all().forEach(mention -> mentions.put(mention.id(), mention));
  }

  /** One template an incident, those of one type as one. */
  List<Made> made() {
    List<Made> made = new ArrayList<>();
    for (Incident incident : Incidents.of(reading.text(), reading.mentions(), reading.claims())) {
      if (incident.kind() == EventClass.VIOLENCE && isTold(incident) && isTerror(incident)) {
        made.add(new Filling(incident).made());
      }
    }
    return merged(made).stream().filter(m -> m.template().size() > 1).toList();
  }

  private static boolean isTold(Incident incident) {
    return incident.events().stream().anyMatch(TemplateMaker::isReal);
  }

  private static boolean isReal(Claim claim) {
    Modality modality = claim.basis().modality();
    boolean done = modality == Modality.FACT || modality == Modality.ALLEGED;
    return claim.basis().polarity() != Polarity.DENIED && done;
  }

  private boolean isTerror(Incident incident) {
    return incident.events().stream().anyMatch(e -> e.type() != EventType.CLASH)
        && incident.events().stream().anyMatch(e -> e.type() != EventType.DEATH);
  }

  /** The fills of one incident. */
  private final class Filling {
    private final Incident incident;
    private final Map<Role, Set<String>> fills = new EnumMap<>(Role.class);
    private final Map<String, Confidence> confidence = new LinkedHashMap<>();

    Filling(Incident incident) {
      this.incident = incident;
      for (Role role : Role.values()) {
        fills.put(role, new LinkedHashSet<>());
      }
    }

    Made made() {
      for (Claim.Responsibility claim : incident.responsibilities()) {
        Confidence told = OrganisationConfidence.of(claim, mentions::get);
        if (told != null) {
          addPerpetrator(claim.actor(), told);
        }
      }
      for (Claim.Event event : incident.events()) {
        event
            .agents()
            .forEach(a -> addPerpetrator(a, OrganisationConfidence.of(event, mentions::get)));
        event.targets().forEach(this::addTarget);
        event.means().forEach(a -> add(Role.WEAPON, a));
      }
      addChiefArmedGroup();
      Map<Role, List<Set<String>>> lists = new EnumMap<>(Role.class);
      fills.forEach((role, words) -> lists.put(role, words.stream().map(Set::of).toList()));
      Template template = new Template(types.of(incident, reading.text()), lists);
      return new Made(template, incident.when(), confidence);
    }

    /** A body stands in its own slot; of people also the body they are said to belong to. */
    private void addPerpetrator(Argument argument, Confidence told) {
      Mention mention = mention(argument);
      if (mention != null && isBody(mention)) {
        addOrganisation(argument, told);
        return;
      }
      add(Role.PERP_IND, argument);
      names.within(argument.span()).stream()
          .filter(inner -> BODIES.contains(inner.kind()))
          .forEach(inner -> addOrganisation(of(inner), told));
    }

    private void addOrganisation(Argument argument, Confidence told) {
      String words = add(Role.PERP_ORG, argument);
      if (!words.isEmpty()) {
        confidence.putIfAbsent(words, told);
      }
    }

    /**
     * The form wants the body behind 'guerrillas' also where only the rest of the text names it:
     * the armed group that the text names most.
     */
    private void addChiefArmedGroup() {
      boolean rebels =
          fills.getOrDefault(Role.PERP_IND, Set.of()).stream()
              .anyMatch(words -> FIGHTERS.matcher(words).find());
      Mention only = names.chiefArmedGroup();
      if (rebels && only != null && fills.getOrDefault(Role.PERP_ORG, Set.of()).isEmpty()) {
        addOrganisation(of(only), Confidence.REPORTED_AS_FACT);
      }
    }

    private void addTarget(Argument argument) {
      Mention mention = mention(argument);
      if (mention != null && mention.kind() == ActorKind.PERSON) {
        if (mention.form() == MentionForm.NAME) {
          add(Role.VICTIM, argument);
        }
      } else if ((mention == null || phrases.isThing(argument)) && !phrases.isPeople(argument)) {
        add(Role.TARGET, argument);
      }
    }

    /** The words added; empty when the argument has none that fit the slot. */
    private String add(Role role, Argument argument) {
      Mention told = mention(argument);
      Mention mention = told == null ? null : names.fullest(told);
      String words = Template.normal(words(role, argument, mention));
      Set<String> all = fills.get(role);
      if (!words.isEmpty() && all != null) {
        all.add(words);
      }
      return words;
    }
  }

  private static Argument of(Mention mention) {
    return new Argument(mention.span(), "", mention.id());
  }

  /** Named, or called by the one word that names its like: 'the army', not 'troops'. */
  private boolean isBody(Mention mention) {
    boolean named = mention.form() == MentionForm.NAME;
    return named
        ? BODIES.contains(mention.kind()) || mention.kind() == ActorKind.COLLECTIVE
        : BODIES.contains(mention.kind()) && phrases.isInstitution(mention.span());
  }

  private String words(Role role, Argument argument, @Nullable Mention mention) {
    return switch (role) {
      case WEAPON -> phrases.weapon(argument);
      case PERP_ORG -> mention == null ? "" : organisation(argument, mention);
      case TARGET -> phrases.uncounted(argument, mention);
      case PERP_IND, VICTIM -> phrases.of(argument, mention);
    };
  }

  private String organisation(Argument argument, Mention mention) {
    return mention.form() == MentionForm.NAME
        ? names.shortest(mention)
        : phrases.of(argument, mention);
  }

  /** What an argument names; for a pronoun or short form the first name of its chain. */
  private @Nullable Mention mention(Argument argument) {
    Mention mention = argument.mention() == null ? null : mentions.get(argument.mention());
    if (mention == null
        || (mention.form() != MentionForm.PRONOUN && mention.form() != MentionForm.SHORT_FORM)) {
      return mention;
    }
    return mentions.get(chains.getOrDefault(mention.id(), mention.id()));
  }

  /** Reports come back to an incident: templates of one type are taken as one. */
  private static List<Made> merged(List<Made> made) {
    Map<String, Made> byType = new LinkedHashMap<>();
    made.forEach(m -> byType.merge(m.template().type(), m, TemplateMaker::union));
    return List.copyOf(byType.values());
  }

  private static Made union(Made one, Made other) {
    Map<Role, List<Set<String>>> fills = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      Set<Set<String>> all = new LinkedHashSet<>(one.template().of(role));
      all.addAll(other.template().of(role));
      fills.put(role, List.copyOf(all));
    }
    Map<String, Confidence> confidence = new LinkedHashMap<>(other.confidence());
    confidence.putAll(one.confidence());
    return new Made(
        new Template(one.template().type(), fills),
        one.when() == null ? other.when() : one.when(),
        confidence);
  }
}
