package org.isnad.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
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
import org.isnad.claim.StandingQuality;
import org.isnad.mention.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * A small casebook in which everything happens often: deaths, successions, denials, plans, open and
 * closed times, undated reports, actors without a name, orders without an issuer. The same seed
 * gives the same one.
 */
public final class RandomBook {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final int DAYS = 1500;
  private static final String[] MATTERS = {
    "hold fire near the border", "attack the base", "leave the city", "leave the border"
  };

  private final SplittableRandom random;
  private final int actors;
  private final int reports;

  private RandomBook(long seed, int actors, int reports) {
    random = new SplittableRandom(seed);
    this.actors = actors;
    this.reports = reports;
  }

  public static Casebook of(long seed, int actors, int reports, int claims) {
    return new RandomBook(seed, actors, reports).book(claims);
  }

  private Casebook book(int claims) {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < actors; i++) {
      String name = i % 7 == 6 ? "he" : "Actor " + i;
      ActorKind kind = i % 2 == 0 ? ActorKind.PERSON : ActorKind.ARMED_GROUP;
      nodes.add(new Node(i, "key " + i, name, kind, i % 7 < 5, List.of(name, "A" + i)));
    }
    List<Source> sources = new ArrayList<>();
    List<Sighting> sightings = new ArrayList<>();
    List<Happening> happenings = new ArrayList<>();
    for (int i = 0; i < claims; i++) {
      if (i % Math.max(1, claims / reports) == 0) {
        sources.add(source(sources.size()));
      }
      Sighting sighting = sighting(i, sources.getLast());
      sightings.add(sighting);
      if (chance(4)) {
        happenings.add(new Happening(EventClass.TALKS, sources.getLast(), List.of(sighting)));
      }
    }
    return new Casebook(nodes, sources, sightings, happenings, random.nextInt(3));
  }

  private Source source(int number) {
    return new Source(
        Id.of("report", number), "Outlet " + number % 3, number + ".txt", chance(8) ? null : day());
  }

  private LocalDate day() {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private <E> E any(E[] all) {
    return all[random.nextInt(all.length)];
  }

  private @Nullable When when() {
    LocalDate day = day();
    Precision precision = any(Precision.values());
    return switch (random.nextInt(6)) {
      case 0, 1 -> null;
      case 2 -> When.since(day, precision);
      case 3 -> When.until(day, precision);
      case 4 -> new When(day, day.plusDays(random.nextInt(200)), precision);
      default -> When.day(day);
    };
  }

  private Ground ground(int number, Source source) {
    List<String> voices =
        chance(2) ? List.of(source.name()) : List.of("Voice " + random.nextInt(3), source.name());
    return new Ground(
        Id.of("claim", number),
        source,
        "origin " + random.nextInt(4),
        random.nextInt(6),
        new Span(10 * number, 10 * number + 5),
        "words " + number,
        chance(6) ? any(Polarity.values()) : Polarity.ASSERTED,
        chance(6) ? any(Modality.values()) : Modality.FACT,
        when(),
        voices,
        chance(2) ? Part.NOBODY : random.nextInt(actors),
        random.nextInt(101) / 100.0);
  }

  private Sighting sighting(int number, Source source) {
    Ground ground = ground(number, source);
    return switch (random.nextInt(12)) {
      case 0 -> deed(ground);
      case 1, 2, 3 ->
          new Sighting.Command(
              ground,
              chance(5) ? null : chance(5) ? words("the council") : part(),
              parts(),
              words(any(MATTERS)),
              any(Direction.values()),
              chance(2) ? null : part());
      case 4 -> new Sighting.Blame(ground, part(), any(ResponsibilityStance.values()), words("it"));
      case 5 ->
          chance(2)
              ? new Sighting.Toll(ground, chance(2) ? null : 3, 7, null, words("the attack"))
              : new Sighting.Bearing(
                  ground, part(), any(StandingQuality.values()), words("able"), null);
      default -> new Sighting.Link(ground, part(), any(Predicate.values()), part());
    };
  }

  private Sighting deed(Ground ground) {
    EventType type = chance(2) ? EventType.KILLING : any(EventType.values());
    return new Sighting.Deed(
        ground, type, words("it"), chance(2) ? null : part(), parts(), parts(), parts());
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    while (!chance(2)) {
      parts.add(chance(6) ? words("some") : part());
    }
    return parts;
  }

  private Part part() {
    int node = random.nextInt(actors);
    return new Part("Actor " + node, new Span(node, node + 8), node);
  }

  private static Part words(String words) {
    return new Part(words, new Span(0, words.length()), Part.NOBODY);
  }
}
