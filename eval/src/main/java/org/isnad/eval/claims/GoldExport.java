package org.isnad.eval.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Sentence;
import org.isnad.pipeline.Reading;
import org.isnad.voice.Voice;
import org.jspecify.annotations.Nullable;

/**
 * A reading in the seed form. Actors are the coreference chains of one report; a claim's ends are
 * their actors' names; nothing is added that no claim says.
 */
public final class GoldExport {
  private final Reading reading;
  private final AnalysedText text;
  private final Map<Id, Mention> mentions = new LinkedHashMap<>();
  private final Map<Id, List<Mention>> clusters = new LinkedHashMap<>();
  private final Map<Id, Id> chains;

  private GoldExport(Reading reading) {
    this.reading = reading;
    text = reading.text();
    chains = reading.mentions().chains();
    for (Mention m : reading.mentions().all()) {
      mentions.put(m.id(), m);
      clusters.computeIfAbsent(chainOf(m.id()), k -> new ArrayList<>()).add(m);
    }
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
    return clusters.values().stream()
        .filter(c -> c.stream().anyMatch(GoldExport::tells))
        .map(this::actor)
        .toList();
  }

  private static boolean tells(Mention m) {
    return m.form() != MentionForm.PRONOUN && m.form() != MentionForm.MODIFIER;
  }

  private Actor actor(List<Mention> cluster) {
    Set<String> forms = new LinkedHashSet<>();
    for (Mention m : cluster) {
      if (tells(m)) {
        forms.add(text.words(m.span()));
        forms.add(text.words(m.core()));
      }
    }
    return new Actor(name(cluster), kind(best(cluster).kind()), List.copyOf(forms));
  }

  private String name(List<Mention> cluster) {
    return text.words(best(cluster).core());
  }

  /** The longest name, else the longest description, else the first mention. */
  private static Mention best(List<Mention> cluster) {
    return longest(cluster, MentionForm.NAME)
        .or(() -> longest(cluster, MentionForm.DESCRIPTION))
        .or(() -> longest(cluster, MentionForm.SHORT_FORM))
        .orElse(cluster.getFirst());
  }

  private static Optional<Mention> longest(List<Mention> cluster, MentionForm form) {
    return cluster.stream()
        .filter(m -> m.form() == form)
        .reduce((a, b) -> b.core().length() > a.core().length() ? b : a);
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
    if (mention == null || !mentions.containsKey(mention)) {
      return words;
    }
    List<Mention> cluster = clusters.get(chainOf(mention));
    return cluster == null ? words : name(cluster);
  }

  private String voice(Voice voice) {
    return switch (voice) {
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
    GoldEvents events =
        new GoldEvents(this::actorOf, this::saidBy, i -> text.words(text.sentence(i).span()));
    return Incidents.of(text, reading.mentions(), reading.claims()).stream()
        .flatMap(incident -> events.event(incident).stream())
        .toList();
  }

  private List<Attribution> attributions() {
    List<Attribution> out = new ArrayList<>();
    for (org.isnad.voice.Attribution a : reading.voices().attributions()) {
      Span source = a.source();
      if (source != null) {
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
          parts.merge(sentence, part, Span::cover);
        }
      }
    }
    return parts;
  }

  private Attribution attribution(
      org.isnad.voice.Attribution a, Span source, Sentence sentence, Span content) {
    String cue = String.join(" ", a.cue().stream().map(text::words).toList());
    String words = text.words(source);
    return new Attribution(
        words,
        actorOf(a.sourceMention(), words),
        cue,
        text.words(content),
        null,
        text.words(sentence.span()));
  }
}
