package org.isnad.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.base.Explanation;
import org.isnad.base.When;
import org.jspecify.annotations.Nullable;

/**
 * One happening as one report tells it: the claims that speak of it, each with its own account of
 * time, place, sides and toll. Disagreeing accounts stand side by side.
 *
 * @param kind of happening; all events in it are of this class
 * @param members in order of the text, at least one
 * @param answered time of the happening that a saying answers, or within which an order was given;
 *     null where none is told
 */
public record Incident(EventClass kind, List<Member> members, @Nullable When answered) {
  /**
   * A claim and why it is told of this happening.
   *
   * @param why evidence for the joining, in [0, 1]; 1 for the claim that opens the incident
   */
  public record Member(Claim claim, Explanation why) {}

  public Incident {
    members = List.copyOf(members);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("an incident has at least one claim");
    }
  }

  public List<Claim> claims() {
    return members.stream().map(Member::claim).toList();
  }

  public List<Claim.Event> events() {
    return of(Claim.Event.class);
  }

  public List<Claim.Order> orders() {
    return of(Claim.Order.class);
  }

  public List<Claim.Toll> tolls() {
    return of(Claim.Toll.class);
  }

  public List<Claim.Responsibility> responsibilities() {
    return of(Claim.Responsibility.class);
  }

  private <C extends Claim> List<C> of(Class<C> type) {
    return claims().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The type that tells most: an air strike is an attack that killed. */
  public EventType type() {
    return events().stream()
        .map(Claim.Event::type)
        .min((a, b) -> Integer.compare(rank(a), rank(b)))
        .orElse(EventType.ORDER);
  }

  private static int rank(EventType type) {
    return switch (type) {
      case AIRSTRIKE, FOILED_ATTACK, KIDNAPPING, CLAIM, THREAT, DENIAL -> 0;
      case RAID, MEDIA_CAMPAIGN, ACCUSATION, RELEASE, COUP -> 1;
      case ATTACK, CLASH, ORDER, ARREST, MEETING, REQUEST -> 2;
      case KILLING, AGREEMENT, PROTEST -> 3;
      case DEATH,
          STATEMENT,
          VISIT,
          SUSPENSION,
          SANCTION,
          AID,
          SUPPORT,
          MOBILISATION,
          RETREAT,
          APPOINTMENT,
          SPLIT,
          POLICY,
          INVESTIGATION ->
          4;
    };
  }

  /** The time that is told most exactly; of equals the first. Null where none is told. */
  public @Nullable When when() {
    return claims().stream()
        .filter(claim -> claim instanceof Claim.Event || claim instanceof Claim.Order)
        .flatMap(claim -> Optional.ofNullable(claim.basis().when()).stream())
        .min((a, b) -> Long.compare(days(a), days(b)))
        .orElse(null);
  }

  private static long days(When when) {
    return when.from() == null || when.until() == null
        ? Long.MAX_VALUE
        : when.until().toEpochDay() - when.from().toEpochDay();
  }

  /** All places told, in order of the text. */
  public List<Argument> places() {
    List<Argument> places = new ArrayList<>();
    for (Claim claim : claims()) {
      Argument place =
          switch (claim) {
            case Claim.Event e -> e.place();
            case Claim.Order o -> o.place();
            case Claim.Toll t -> null;
            case Claim.Responsibility r -> null;
            case Claim.Relation r -> null;
            case Claim.Name n -> null;
            case Claim.Standing s -> null;
          };
      if (place != null && !places.contains(place)) {
        places.add(place);
      }
    }
    return places;
  }

  public List<Argument> agents() {
    return all(Claim.Event::agents);
  }

  public List<Argument> targets() {
    return all(Claim.Event::targets);
  }

  public List<Argument> means() {
    return all(Claim.Event::means);
  }

  private List<Argument> all(Function<Claim.Event, List<Argument>> part) {
    return new ArrayList<>(
        new LinkedHashSet<>(events().stream().flatMap(e -> part.apply(e).stream()).toList()));
  }

  /** Sentences that tell of it, in order. */
  public List<Integer> sentences() {
    return claims().stream().map(claim -> claim.basis().sentence()).distinct().sorted().toList();
  }
}
