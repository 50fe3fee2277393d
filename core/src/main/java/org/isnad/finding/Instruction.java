package org.isnad.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.isnad.base.When;
import org.isnad.claim.Direction;
import org.isnad.network.Casebook;
import org.isnad.network.Ground;
import org.isnad.network.Part;
import org.isnad.network.Sighting.Command;
import org.isnad.network.Sighting.Deed;
import org.jspecify.annotations.Nullable;

/**
 * An order with what the report around it tells: where it points, when and at which meeting it was
 * given, and to whom.
 *
 * @param direction never 'opposite'
 * @param when of the order or else of its meeting; null where neither is told
 * @param meetings the claims of the meeting at which it was given, if it was
 * @param addressed those whom it is told to, or who were at the meeting
 * @param against the order that it is told as the opposite of
 */
record Instruction(
    Command command,
    Direction direction,
    @Nullable When when,
    List<Deed> meetings,
    Set<Integer> addressed,
    @Nullable Command against) {
  Instruction {
    if (direction == Direction.OPPOSITE) {
      throw new IllegalArgumentException("an instruction's direction is resolved");
    }
    meetings = List.copyOf(meetings);
    addressed = Set.copyOf(addressed);
  }

  Ground ground() {
    return command.ground();
  }

  /** The first day on which it can have been given; null where it is not dated. */
  @Nullable LocalDate day() {
    return when == null ? null : when.from() == null ? when.until() : when.from();
  }

  /** Who gave it, as it is shown. */
  String issuer(Casebook book) {
    Part issuer = command.issuer();
    return issuer == null ? "somebody who is not told" : book.name(issuer);
  }

  /** Whether it is told who gave it. */
  boolean isNamed() {
    return command.issuer() != null;
  }

  boolean sameIssuer(Instruction other) {
    Part one = command.issuer();
    Part two = other.command.issuer();
    if (one == null || two == null) {
      return one == null && two == null;
    }
    return one.isSomebody() ? one.node() == two.node() : one.words().equalsIgnoreCase(two.words());
  }

  boolean isOpposite(Instruction other) {
    return direction.reversed() == other.direction;
  }
}
