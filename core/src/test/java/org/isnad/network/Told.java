package org.isnad.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.base.Id;
import org.isnad.base.Precision;
import org.isnad.base.Span;
import org.isnad.base.When;
import org.isnad.claim.Direction;
import org.isnad.claim.EventClass;
import org.isnad.claim.EventType;
import org.isnad.claim.Modality;
import org.isnad.claim.Polarity;
import org.isnad.claim.Predicate;
import org.isnad.claim.ResponsibilityStance;
import org.isnad.mention.ActorKind;
import org.jspecify.annotations.Nullable;

/** Writes a casebook as a handful of reports would give it. Names of one capital are persons. */
public final class Told {
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<Sighting> sightings = new ArrayList<>();
  private final List<Happening> happenings = new ArrayList<>();
  private @Nullable Source source;
  private int sentence;
  private @Nullable When when;
  private String voice = "";
  private Polarity polarity = Polarity.ASSERTED;

  /** The next claims are those of this report. */
  public Told report(String outlet, @Nullable String published) {
    source =
        new Source(
            Id.of("report", outlet, String.valueOf(published)),
            outlet,
            outlet + ".txt",
            published == null ? null : LocalDate.parse(published));
    sources.add(source);
    sentence = 0;
    voice = outlet;
    return next();
  }

  /** The next claims stand in a new sentence, undated, asserted, in the outlet's voice. */
  public Told next() {
    sentence++;
    when = null;
    voice = source().name();
    polarity = Polarity.ASSERTED;
    return this;
  }

  public Told on(String day) {
    when = When.day(LocalDate.parse(day));
    return this;
  }

  public Told since(String day) {
    when = When.since(LocalDate.parse(day), Precision.DAY);
    return this;
  }

  public Told by(String speaker) {
    voice = speaker;
    return this;
  }

  public Told denied() {
    polarity = Polarity.DENIED;
    return this;
  }

  public Told link(String subject, Predicate predicate, String object) {
    return add(
        new Sighting.Link(
            ground(subject + " " + predicate + " " + object),
            part(subject),
            predicate,
            part(object)));
  }

  public Told deed(EventType type, String place, List<String> agents, List<String> targets) {
    return add(
        new Sighting.Deed(
            ground(type + " " + place + agents + targets),
            type,
            words(type.name().toLowerCase(java.util.Locale.ROOT)),
            place.isEmpty() ? null : part(place),
            parts(agents),
            parts(targets),
            List.of()));
  }

  /** An order; an issuer that begins with 'the ' is words alone. */
  public Told order(String issuer, Direction direction, String matter, String... addressees) {
    return add(
        new Sighting.Command(
            ground(issuer + " " + direction + " " + matter),
            issuer.isEmpty() ? null : issuer.startsWith("the ") ? words(issuer) : part(issuer),
            parts(List.of(addressees)),
            words(matter),
            direction,
            null));
  }

  public Told blame(String actor, ResponsibilityStance stance, String act) {
    return add(
        new Sighting.Blame(
            ground(actor + " " + stance + " " + act), part(actor), stance, words(act)));
  }

  public Told toll(@Nullable Integer killed, @Nullable Integer wounded) {
    return add(new Sighting.Toll(ground(killed + "/" + wounded), killed, wounded, null, null));
  }

  /** The claims told last, so many of them, are of one happening. */
  public Told happening(EventClass kind, int last) {
    int size = sightings.size();
    happenings.add(new Happening(kind, source(), sightings.subList(size - last, size)));
    return this;
  }

  public Casebook book() {
    return new Casebook(List.copyOf(nodes.values()), sources, sightings, happenings, 0);
  }

  public int node(String name) {
    return part(name).node();
  }

  /** The claim that was told as the n-th, from 0. */
  public Id claim(int n) {
    return sightings.get(n).ground().claim();
  }

  private Told add(Sighting sighting) {
    sightings.add(sighting);
    return this;
  }

  private Source source() {
    if (source == null) {
      throw new IllegalStateException("say in which report first");
    }
    return source;
  }

  private Ground ground(String words) {
    Source in = source();
    boolean outlet = voice.equals(in.name());
    return new Ground(
        Id.of("claim", in.report(), sightings.size(), words),
        in,
        in.name(),
        sentence,
        new Span(1000 * sentence + sightings.size(), 1000 * sentence + sightings.size() + 1),
        words,
        polarity,
        Modality.FACT,
        when,
        outlet ? List.of(voice) : List.of(voice, in.name()),
        outlet ? Part.NOBODY : part(voice).node(),
        0.9);
  }

  private Part words(String words) {
    int begin = 1000 * sentence;
    return new Part(words, new Span(begin, begin + words.length()), Part.NOBODY);
  }

  private List<Part> parts(List<String> names) {
    return names.stream().map(this::part).toList();
  }

  private Part part(String name) {
    Node node =
        nodes.computeIfAbsent(
            name,
            n ->
                new Node(
                    nodes.size(), n, n, kind(n), Character.isUpperCase(n.charAt(0)), List.of(n)));
    return new Part(name, new Span(0, name.length()), node.index());
  }

  private static ActorKind kind(String name) {
    return name.contains(" ") ? ActorKind.ARMED_GROUP : ActorKind.PERSON;
  }
}
