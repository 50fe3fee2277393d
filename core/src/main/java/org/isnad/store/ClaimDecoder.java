package org.isnad.store;

import java.util.List;
import java.util.Map;
import org.isnad.claim.Argument;
import org.isnad.claim.Basis;
import org.isnad.claim.Claim;
import org.isnad.claim.Direction;
import org.isnad.claim.EventType;
import org.isnad.claim.Predicate;
import org.isnad.claim.ResponsibilityStance;
import org.isnad.claim.StandingQuality;
import org.jspecify.annotations.Nullable;

/** A row of the table of claims, with its arguments, to a claim: the inverse of Slots. */
record ClaimDecoder(Row row, Basis basis, Map<String, List<Argument>> slots) {
  private static final int KIND = 1;
  private static final int TYPE = 2;
  private static final int KILLED = 12;
  private static final int WOUNDED = 13;

  static Claim decode(Row row, Basis basis, Map<String, List<Argument>> slots) {
    return new ClaimDecoder(row, basis, slots).claim();
  }

  private Claim claim() {
    return switch (row.text(KIND)) {
      case "relation" -> relation();
      case "event" -> event();
      case "order" -> order();
      case "responsibility" ->
          new Claim.Responsibility(
              basis, one("actor"), row.one(ResponsibilityStance.class, TYPE), one("act"));
      case "toll" -> toll();
      case "name" -> new Claim.Name(basis, one("name"), one("other"));
      case "standing" -> standing();
      default -> throw new IllegalStateException("no kind of claim: " + row.text(KIND));
    };
  }

  private Claim relation() {
    return new Claim.Relation(basis, row.one(Predicate.class, TYPE), one("subject"), one("object"));
  }

  private Claim event() {
    return new Claim.Event(
        basis,
        row.one(EventType.class, TYPE),
        one("trigger"),
        oneOrNull("place"),
        several("agents"),
        several("targets"),
        several("means"));
  }

  private Claim order() {
    return new Claim.Order(
        basis,
        oneOrNull("issuer"),
        several("addressees"),
        one("matter"),
        row.one(Direction.class, TYPE),
        oneOrNull("place"));
  }

  private Claim toll() {
    return new Claim.Toll(
        basis,
        row.integerOrNull(KILLED),
        row.integerOrNull(WOUNDED),
        oneOrNull("who"),
        oneOrNull("act"));
  }

  private Claim standing() {
    return new Claim.Standing(
        basis,
        one("actor"),
        row.one(StandingQuality.class, TYPE),
        one("quality"),
        oneOrNull("among"));
  }

  private List<Argument> several(String slot) {
    return slots.getOrDefault(slot, List.of());
  }

  private @Nullable Argument oneOrNull(String slot) {
    List<Argument> all = several(slot);
    return all.isEmpty() ? null : all.getFirst();
  }

  private Argument one(String slot) {
    Argument argument = oneOrNull(slot);
    if (argument == null) {
      throw new IllegalStateException("claim " + basis.id() + " has no " + slot);
    }
    return argument;
  }
}
