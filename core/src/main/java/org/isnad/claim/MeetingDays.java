package org.isnad.claim;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.base.Id;
import org.isnad.base.When;
import org.isnad.mention.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * The day of what is told of meetings: a meeting without a day of its own that is told right after
 * one with a day, and orders told right after, are of that day; an order by 'this meeting' was
 * given where the meeting was. Where the meetings told have named sides, only their sides gave
 * orders there. Another day, told of anything done, ends it.
 *
 * <pre>
 * The two met on 28 February. In Alder, Hadi received the leaders. Hadi urged calm. -> 28 February
 * The two met on 28 February. Rockets fell on 3 March. Hadi urged calm.             -> no day
 * </pre>
 */
final class MeetingDays {
  static final String RULE = " on the day of the meeting";

  private static final int NEAR = 2;
  private static final int LONGEST = 31;

  private final Arguments arguments;
  private final Set<Id> sides = new HashSet<>();
  private @Nullable When day;
  private @Nullable Argument place;
  private int told = Integer.MIN_VALUE / 2;
  private boolean open;

  private MeetingDays(Arguments arguments) {
    this.arguments = arguments;
  }

  /** The same claims, some with a day or a place. */
  static List<Claim> of(List<Claim> claims, Arguments arguments) {
    if (claims.stream().noneMatch(MeetingDays::isMeeting)) {
      return claims;
    }
    MeetingDays reader = new MeetingDays(arguments);
    List<Claim> out = new ArrayList<>();
    claims.stream()
        .sorted(
            Comparator.comparingInt((Claim c) -> c.basis().sentence())
                .thenComparing(c -> c.basis().evidence()))
        .forEach(claim -> out.add(reader.read(claim)));
    return out;
  }

  private static boolean isMeeting(Claim claim) {
    return claim instanceof Claim.Event e && e.type() == EventType.MEETING && isDone(e.basis());
  }

  private static boolean isDone(Basis basis) {
    return basis.polarity() == Polarity.ASSERTED
        && (basis.modality() == Modality.FACT || basis.modality() == Modality.ALLEGED);
  }

  private Claim read(Claim claim) {
    return switch (claim) {
      case Claim.Event e when isMeeting(e) -> meeting(e);
      case Claim.Event e -> other(e);
      case Claim.Order o -> order(o);
      case Claim.Relation r -> r;
      case Claim.Name n -> n;
      case Claim.Standing s -> s;
      case Claim.Toll t -> t;
      case Claim.Responsibility r -> r;
    };
  }

  private Claim meeting(Claim.Event e) {
    When own = e.basis().when();
    boolean fresh = own != null && isShort(own) && (day == null || !own.equals(day));
    boolean later = own == null && isNear(e.basis());
    if (fresh || !isNear(e.basis())) {
      day = own;
      place = null;
      sides.clear();
      open = false;
    }
    told = e.basis().sentence();
    place = e.place() == null ? place : e.place();
    e.agents().stream().map(this::named).flatMap(Optional::stream).forEach(sides::add);
    open |= e.agents().stream().allMatch(a -> named(a).isEmpty());
    return later && day != null
        ? new Claim.Event(
            e.basis().on(day, RULE),
            e.type(),
            e.trigger(),
            e.place(),
            e.agents(),
            e.targets(),
            e.means())
        : e;
  }

  /** Something else that was done on another day. */
  private Claim other(Claim.Event e) {
    When when = e.basis().when();
    boolean speech = EventClass.of(e.type()) == EventClass.SPEECH;
    if (day != null && when != null && !speech && isDone(e.basis()) && !when.overlaps(day)) {
      day = null;
    }
    return e;
  }

  private Claim order(Claim.Order o) {
    Argument issuer = o.issuer();
    boolean theirs = issuer == null || open || named(issuer).map(sides::contains).orElse(true);
    if (!isNear(o.basis()) || !theirs) {
      return o;
    }
    boolean ofMeeting = issuer != null && issuer.mention() == null;
    Argument where = o.place() == null && ofMeeting ? place : o.place();
    told = o.basis().sentence();
    boolean undated = o.basis().when() == null && day != null;
    Basis basis = undated ? o.basis().on(day, RULE) : o.basis();
    return new Claim.Order(basis, issuer, o.addressees(), o.matter(), o.direction(), where);
  }

  private boolean isNear(Basis basis) {
    return basis.sentence() - told <= NEAR && isDone(basis);
  }

  private static boolean isShort(When when) {
    return when.from() != null
        && when.until() != null
        && ChronoUnit.DAYS.between(when.from(), when.until()) <= LONGEST;
  }

  /** Persons by the first mention of their chain. */
  private Optional<Id> named(Argument side) {
    Id mention = side.mention();
    return mention == null
        ? Optional.empty()
        : arguments
            .byId(mention)
            .filter(m -> arguments.antecedent(m).kind() == ActorKind.PERSON)
            .map(m -> arguments.chain(mention));
  }
}
