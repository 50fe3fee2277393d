package org.isnad.network;

import java.util.List;
import org.isnad.claim.Direction;
import org.isnad.claim.EventType;
import org.isnad.claim.Predicate;
import org.isnad.claim.ResponsibilityStance;
import org.isnad.claim.StandingQuality;
import org.jspecify.annotations.Nullable;

/** A claim together with whom it means, in one view of who is who. */
public sealed interface Sighting {
  Ground ground();

  /** A relation between two actors; both are somebody. */
  record Link(Ground ground, Part subject, Predicate predicate, Part object) implements Sighting {
    public boolean joinsTwo() {
      return subject.node() != object.node();
    }
  }

  /** Something that happened, or is said not to have. */
  record Deed(
      Ground ground,
      EventType type,
      Part trigger,
      @Nullable Part place,
      List<Part> agents,
      List<Part> targets,
      List<Part> means)
      implements Sighting {
    public Deed {
      agents = List.copyOf(agents);
      targets = List.copyOf(targets);
      means = List.copyOf(means);
    }
  }

  /** An instruction. */
  record Command(
      Ground ground,
      @Nullable Part issuer,
      List<Part> addressees,
      Part matter,
      Direction direction,
      @Nullable Part place)
      implements Sighting {
    public Command {
      addressees = List.copyOf(addressees);
    }
  }

  /** Who is tied to a deed, and how. */
  record Blame(Ground ground, Part actor, ResponsibilityStance stance, Part act)
      implements Sighting {}

  /** Dead and wounded; null where not told. */
  record Toll(
      Ground ground,
      @Nullable Integer killed,
      @Nullable Integer wounded,
      @Nullable Part who,
      @Nullable Part act)
      implements Sighting {}

  /** How an actor stands in whose eyes. */
  record Bearing(
      Ground ground, Part actor, StandingQuality standing, Part quality, @Nullable Part among)
      implements Sighting {}
}
