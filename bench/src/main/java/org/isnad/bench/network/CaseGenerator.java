package org.isnad.bench.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.base.When;
import org.isnad.claim.Direction;
import org.isnad.claim.EventType;
import org.isnad.claim.Modality;
import org.isnad.claim.Polarity;
import org.isnad.claim.Predicate;
import org.isnad.mention.ActorKind;
import org.isnad.network.Casebook;
import org.isnad.network.Ground;
import org.isnad.network.Node;
import org.isnad.network.Part;
import org.isnad.network.Sighting;
import org.isnad.network.Source;
import org.jspecify.annotations.Nullable;

/**
 * A casebook of any size: a twentieth as many actors as claims, fifty claims a report, over six
 * years. How often an actor is spoken of falls with its rank (Zipf, exponent 0.8), as in real
 * reporting; half the relations are dated. The same seed gives the same case.
 */
final class CaseGenerator {
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final int DAYS = 6 * 365;
  private static final int PER_REPORT = 50;
  private static final int PER_ACTOR = 20;
  private static final double EXPONENT = 0.8;
  private static final Predicate[] PREDICATES = Predicate.values();
  private static final Direction[] DIRECTIONS = {
    Direction.RESTRAIN, Direction.ESCALATE, Direction.DO, Direction.DO_NOT
  };
  private static final String[] MATTERS = {
    "hold fire near the border", "attack the base", "leave the city", "open the crossing",
    "hand over the prisoners", "keep the camp closed", "pay the fighters", "stop the convoys"
  };

  private final SplittableRandom random;
  private final int actors;

  private CaseGenerator(int claims, long seed) {
    random = new SplittableRandom(seed);
    actors = Math.max(10, claims / PER_ACTOR);
  }

  static Casebook make(int claims, long seed) {
    return new CaseGenerator(claims, seed).book(claims);
  }

  private Casebook book(int claims) {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < actors; i++) {
      String name = "Actor " + i;
      ActorKind kind = i % 3 == 0 ? ActorKind.PERSON : ActorKind.ARMED_GROUP;
      nodes.add(new Node(i, name, name, kind, true, List.of(name)));
    }
    List<Source> sources = new ArrayList<>();
    List<Sighting> sightings = new ArrayList<>(claims);
    for (int i = 0; i < claims; i++) {
      if (i % PER_REPORT == 0) {
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        int number = sources.size();
        sources.add(
            new Source(Id.of("report", number), "Outlet " + number % 300, number + ".txt", day));
      }
      sightings.add(sighting(i, sources.getLast()));
    }
    return new Casebook(nodes, sources, sightings, List.of(), 0);
  }

  private Sighting sighting(int number, Source source) {
    Ground ground = ground(number, source);
    int kind = random.nextInt(10);
    if (kind < 6) {
      Predicate predicate = PREDICATES[random.nextInt(PREDICATES.length)];
      return new Sighting.Link(ground, part(), predicate, part());
    }
    if (kind < 9) {
      return new Sighting.Deed(
          ground,
          random.nextInt(50) == 0 ? EventType.KILLING : EventType.ATTACK,
          words("attack"),
          part(),
          List.of(part()),
          List.of(part()),
          List.of());
    }
    return new Sighting.Command(
        ground,
        part(),
        List.of(part()),
        words(MATTERS[random.nextInt(MATTERS.length)]),
        DIRECTIONS[random.nextInt(DIRECTIONS.length)],
        null);
  }

  private Ground ground(int number, Source source) {
    LocalDate published = source.published();
    LocalDate day = published == null ? FIRST : published.minusDays(random.nextInt(30));
    @Nullable When when = random.nextBoolean() ? When.day(day) : null;
    return new Ground(
        Id.of("claim", number),
        source,
        "origin " + source.report().value().hashCode() % 5000,
        number % PER_REPORT,
        new Span(100 * (number % PER_REPORT), 100 * (number % PER_REPORT) + 80),
        "what the report says of it, word for word, number " + number,
        random.nextInt(20) == 0 ? Polarity.DENIED : Polarity.ASSERTED,
        Modality.FACT,
        when,
        List.of("a commander (not named)", source.name()),
        Part.NOBODY,
        0.8);
  }

  /** By inversion of the continuous Zipf distribution. */
  private Part part() {
    double top = Math.pow(actors, 1 - EXPONENT);
    double rank = Math.pow(1 + random.nextDouble() * (top - 1), 1 / (1 - EXPONENT));
    int node = Math.min(actors - 1, (int) rank - 1);
    return new Part("Actor " + node, new Span(0, 8), node);
  }

  private static Part words(String words) {
    return new Part(words, new Span(0, words.length()), Part.NOBODY);
  }
}
