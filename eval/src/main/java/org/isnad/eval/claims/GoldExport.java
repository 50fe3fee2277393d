package org.isnad.eval.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.actor.DocumentActors;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.base.When;
import org.isnad.claim.Argument;
import org.isnad.claim.Claim;
import org.isnad.claim.Incidents;
import org.isnad.eval.claims.GoldFile.Actor;
import org.isnad.eval.claims.GoldFile.Attribution;
import org.isnad.eval.claims.GoldFile.Event;
import org.isnad.eval.claims.GoldFile.Relation;
import org.isnad.mention.ActorKind;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Sentence;
import org.isnad.pipeline.Reading;
import org.isnad.report.Published;
import org.isnad.voice.StoryCredits;
import org.isnad.voice.Voice;
import org.jspecify.annotations.Nullable;

/**
 * A reading in the seed form. Actors are the coreference chains of one report; a claim's ends are
 * their actors' names; nothing is added that no claim says.
 */
public final class GoldExport {
  private final Reading reading;
  private final AnalysedText text;
  private final Map<Id, String> names = new HashMap<>();
  private final Map<Id, Id> chains;

  private GoldExport(Reading reading) {
    this.reading = reading;
    text = reading.text();
    chains = reading.mentions().chains();
    DocumentActors.of(text, reading.mentions()).forEach(a -> names.put(a.id(), a.name()));
  }

  /** The reading of one report. */
  public static GoldFile of(String id, Reading reading) {
    GoldExport export = new GoldExport(reading);
    return new GoldFile(
        id, export.actors(), export.relations(), export.events(), export.attributions());
  }

  private Id chainOf(Id mention) {
    return chains.getOrDefault(mention, mention);
  }

  private List<Actor> actors() {
    return DocumentActors.listed(text, reading.mentions(), involved()).stream()
        .map(a -> new Actor(a.name(), kind(a.kind()), a.forms()))
        .toList();
  }

  /** Mentions that speak or fill a slot of a claim. */
  private Set<Id> involved() {
    Set<Id> out = new HashSet<>();
    reading.voices().attributions().stream()
        .map(org.isnad.voice.Attribution::sourceMention)
        .filter(Objects::nonNull)
        .forEach(out::add);
    for (Claim claim : reading.claims().all()) {
      arguments(claim).map(Argument::mention).filter(Objects::nonNull).forEach(out::add);
    }
    return out;
  }

  private static Stream<Argument> arguments(Claim claim) {
    return switch (claim) {
      case Claim.Relation r -> Stream.of(r.subject(), r.object());
      case Claim.Event e ->
          Stream.of(
                  e.agents(),
                  e.targets(),
                  e.place() == null ? List.<Argument>of() : List.of(e.place()))
              .flatMap(List::stream);
      case Claim.Order o ->
          Stream.concat(
              Stream.ofNullable(o.issuer()),
              Stream.concat(o.addressees().stream(), Stream.ofNullable(o.place())));
      case Claim.Responsibility r -> Stream.of(r.actor());
      case Claim.Name n -> Stream.of(n.name(), n.other());
      case Claim.Toll t -> Stream.empty();
      case Claim.Standing s -> Stream.of(s.actor());
    };
  }

  static String kind(ActorKind kind) {
    return switch (kind) {
      case PERSON -> "person";
      case ARMED_GROUP -> "group";
      case SERVICE, OFFICE -> "agency";
      case GOVERNMENT -> "government";
      case MILITARY -> "military";
      case PARTY, RELIGIOUS_BODY, ORGANISATION -> "organisation";
      case MEDIA -> "media";
      case COALITION -> "alliance";
      case COMPANY -> "company";
      case COLLECTIVE -> "collective";
      case PLACE -> "place";
      case UNNAMED_SOURCE -> "source";
    };
  }

  private String actorOf(Argument argument) {
    return actorOf(argument.mention(), argument.words());
  }

  private String actorOf(@Nullable Id mention, String words) {
    if (mention == null) {
      return words;
    }
    return names.getOrDefault(chainOf(mention), words);
  }

  private String voice(Voice voice) {
    return switch (voice) {
      case Voice.Credited c when StoryCredits.holds(c, text.report().meta()) -> "outlet";
      case Voice.Credited c -> actorOf(c.mention(), c.words());
      case Voice.Untold u -> "outlet";
      case Voice.Outlet o -> "outlet";
    };
  }

  private String saidBy(Claim claim) {
    return voice(claim.basis().chain().innermost());
  }

  private String sentenceOf(Claim claim) {
    return text.words(text.sentence(claim.basis().sentence()).span());
  }

  private static @Nullable String iso(@Nullable When when) {
    return when == null ? null : when.iso();
  }

  private List<Relation> relations() {
    Map<List<@Nullable String>, Relation> once = new LinkedHashMap<>();
    for (Claim claim : reading.claims().all()) {
      relation(claim)
          .ifPresent(
              r -> {
                List<@Nullable String> key = new ArrayList<>();
                key.addAll(List.of(r.subject(), r.predicate(), r.object(), r.polarity()));
                key.add(r.saidBy());
                once.merge(key, r, GoldExport::dated);
              });
    }
    return List.copyOf(once.values());
  }

  private static Relation dated(Relation one, Relation other) {
    return one.when() == null && other.when() != null ? other : one;
  }

  private Optional<Relation> relation(Claim claim) {
    return switch (claim) {
      case Claim.Relation r when !isSo(r) || holdsGround(r) -> Optional.empty();
      case Claim.Relation r ->
          Optional.of(
              relation(
                  r,
                  actorOf(r.subject()),
                  r.predicate().name().toLowerCase(Locale.ROOT),
                  actorOf(r.object())));
      case Claim.Name n when !actorOf(n.name()).equals(actorOf(n.other())) ->
          Optional.of(relation(n, actorOf(n.name()), "alias_of", actorOf(n.other())));
      case Claim.Name n -> Optional.empty();
      case Claim.Event e -> Optional.empty();
      case Claim.Order o -> Optional.empty();
      case Claim.Responsibility r -> Optional.empty();
      case Claim.Toll t -> Optional.empty();
      case Claim.Standing s -> Optional.empty();
    };
  }

  /** In the form relations stand between actors: ground that is held is no end of one. */
  private boolean holdsGround(Claim.Relation relation) {
    Id object = relation.object().mention();
    return relation.predicate() == org.isnad.claim.Predicate.CONTROLS
        && reading.mentions().all().stream()
            .anyMatch(m -> m.id().equals(object) && m.kind() == ActorKind.PLACE);
  }

  /** The form tells what is or is alleged to be, not what somebody wants or supposes. */
  private static boolean isSo(Claim claim) {
    return switch (claim.basis().modality()) {
      case FACT, ALLEGED -> true;
      case PLANNED, CONDITIONAL -> false;
    };
  }

  private Relation relation(Claim claim, String subject, String predicate, String object) {
    return new Relation(
        subject,
        predicate,
        object,
        iso(claim.basis().when()),
        saidBy(claim),
        claim.basis().polarity().name().toLowerCase(Locale.ROOT),
        sentenceOf(claim),
        List.of(),
        null,
        List.of());
  }

  private List<Event> events() {
    Published published = text.report().meta().published();
    GoldEvents events =
        new GoldEvents(
            new Sides(text, reading.mentions(), this::actorOf)::of,
            this::actorOf,
            this::saidBy,
            i -> text.words(text.sentence(i).span()),
            published == null ? null : published.date());
    return Incidents.of(text, reading.mentions(), reading.claims()).stream()
        .flatMap(incident -> events.event(incident).stream())
        .toList();
  }

  private List<Attribution> attributions() {
    List<Attribution> out = new ArrayList<>();
    for (org.isnad.voice.Attribution a : reading.voices().attributions()) {
      Span source = a.source();
      if (source != null && Tellings.holds(a, text)) {
        bySentence(a.content())
            .forEach((sentence, content) -> out.add(attribution(a, source, sentence, content)));
      }
    }
    return out;
  }

  private Map<Sentence, Span> bySentence(List<Span> content) {
    Map<Sentence, Span> parts = new LinkedHashMap<>();
    for (Sentence sentence : text.sentences()) {
      for (Span span : content) {
        if (span.overlaps(sentence.span())) {
          Span part =
              new Span(
                  Math.max(span.begin(), sentence.span().begin()),
                  Math.min(span.end(), sentence.span().end()));
          if (text.words(part).codePoints().anyMatch(Character::isLetter)) {
            parts.merge(sentence, part, Span::cover);
          }
        }
      }
    }
    return parts;
  }

  private Attribution attribution(
      org.isnad.voice.Attribution a, Span source, Sentence sentence, Span content) {
    String cue = String.join(" ", a.cue().stream().map(text::words).toList());
    String words = sourceWords(a, source);
    return new Attribution(
        words,
        actorOf(a.sourceMention(), words),
        cue,
        text.words(content),
        null,
        text.words(sentence.span()));
  }

  /** As written; for 'who' and 'which' the name of the one they stand for. */
  private String sourceWords(org.isnad.voice.Attribution a, Span source) {
    String words = text.words(source);
    return words.matches("(?i)who|which|that|whose") ? actorOf(a.sourceMention(), words) : words;
  }
}
