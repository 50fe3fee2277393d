package org.isnad.origin;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.base.When;
import org.isnad.claim.Argument;
import org.isnad.claim.Claim;
import org.isnad.claim.Polarity;
import org.isnad.claim.ResponsibilityStance;
import org.isnad.claim.Slots;
import org.jspecify.annotations.Nullable;

/**
 * Whether two claims of different reports say the same, or the contrary, by names alone. Strict: of
 * two that differ in a slot that both fill nothing is said.
 */
final class Statements {
  private final Speakers speakers;

  Statements(Speakers speakers) {
    this.speakers = speakers;
  }

  /** How one claim stands to another. */
  enum Standing {
    AGREES,
    DISAGREES,
    /** It speaks of something else, or it cannot be told. */
    APART
  }

  /** Equal for claims that may speak of one thing. */
  String subject(Claim claim) {
    return switch (claim) {
      case Claim.Relation r ->
          "relation %s %s %s".formatted(r.predicate(), key(r.subject()), key(r.object()));
      case Claim.Event e -> "event %s %s".formatted(e.type(), keys(e.targets().stream()));
      case Claim.Order o -> "order %s %s".formatted(key(o.issuer()), keys(o.addressees().stream()));
      case Claim.Responsibility r -> "responsibility %s %s".formatted(key(r.actor()), key(r.act()));
      case Claim.Toll t -> "toll %s".formatted(key(t.act()));
      case Claim.Name n -> "name %s %s".formatted(key(n.name()), key(n.other()));
      case Claim.Standing s -> "standing %s %s".formatted(key(s.actor()), s.standing());
    };
  }

  /** Of two claims with one subject. */
  Standing of(Claim claim, Claim other) {
    When when = claim.basis().when();
    When otherWhen = other.basis().when();
    if (!sameTime(claim, when, otherWhen) || !fits(claim, other)) {
      return Standing.APART;
    }
    boolean denied = claim.basis().polarity() == Polarity.DENIED;
    boolean otherDenied = other.basis().polarity() == Polarity.DENIED;
    if (claim.basis().polarity() == Polarity.DOUBTED
        || other.basis().polarity() == Polarity.DOUBTED) {
      return Standing.APART;
    }
    if (contrary(claim, other)) {
      return Standing.DISAGREES;
    }
    return denied == otherDenied ? Standing.AGREES : Standing.DISAGREES;
  }

  /** Happenings need a day in common; what stands lasts. */
  private static boolean sameTime(Claim claim, @Nullable When when, @Nullable When other) {
    boolean happening =
        switch (claim) {
          case Claim.Event e -> true;
          case Claim.Order o -> true;
          case Claim.Toll t -> true;
          case Claim.Responsibility r -> false;
          case Claim.Relation r -> false;
          case Claim.Name n -> false;
          case Claim.Standing s -> false;
        };
    boolean overlap = when != null && other != null && when.overlaps(other);
    return happening ? overlap : when == null || other == null || overlap;
  }

  private boolean fits(Claim claim, Claim other) {
    return switch (claim) {
      case Claim.Event e ->
          other instanceof Claim.Event o && !e.targets().isEmpty() && meet(e.agents(), o.agents());
      case Claim.Order o ->
          other instanceof Claim.Order p && key(o.matter()).equals(key(p.matter()));
      case Claim.Toll t -> t.act() != null;
      case Claim.Responsibility r -> true;
      case Claim.Relation r -> true;
      case Claim.Name n -> true;
      case Claim.Standing s -> true;
    };
  }

  private boolean meet(List<Argument> some, List<Argument> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return true;
    }
    Set<String> keys = new HashSet<>(some.stream().map(this::key).toList());
    return others.stream().map(this::key).anyMatch(keys::contains);
  }

  private static boolean contrary(Claim claim, Claim other) {
    return switch (claim) {
      case Claim.Toll t -> other instanceof Claim.Toll o && !sameToll(t, o);
      case Claim.Responsibility r ->
          other instanceof Claim.Responsibility o
              && (r.stance() == ResponsibilityStance.DENIED)
                  != (o.stance() == ResponsibilityStance.DENIED);
      case Claim.Event e -> false;
      case Claim.Order o -> false;
      case Claim.Relation r -> false;
      case Claim.Name n -> false;
      case Claim.Standing s -> false;
    };
  }

  private static boolean sameToll(Claim.Toll one, Claim.Toll other) {
    return equalWhereTold(one.killed(), other.killed())
        && equalWhereTold(one.wounded(), other.wounded());
  }

  private static boolean equalWhereTold(@Nullable Integer one, @Nullable Integer other) {
    return one == null || other == null || one.equals(other);
  }

  private String key(@Nullable Argument argument) {
    return argument == null ? "" : speakers.key(argument);
  }

  private String keys(Stream<Argument> arguments) {
    return arguments.map(this::key).sorted().collect(Collectors.joining(","));
  }

  /** 'relation', 'event' ... */
  static String kind(Claim claim) {
    return Slots.of(claim).kind().toLowerCase(Locale.ROOT);
  }
}
