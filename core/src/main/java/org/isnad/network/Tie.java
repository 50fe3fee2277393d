package org.isnad.network;

import java.util.List;
import org.isnad.claim.Predicate;
import org.isnad.network.Sighting.Link;

/**
 * A tie of a network.
 *
 * @param why what its status rests on
 * @param from when it is first known
 * @param until when it is last known
 * @param links the sightings that count, at least one
 * @param against those that deny or doubt it
 * @param origins how many different tellings say so
 */
public record Tie(
    int subject,
    Predicate predicate,
    int object,
    Status status,
    String why,
    End from,
    End until,
    List<Link> links,
    List<Link> against,
    int origins) {
  /** How sure it is that it held on the day. */
  public enum Status {
    /** A sighting covers the day, or no day is asked about. */
    KNOWN,
    /** Between two sightings that somebody joined. */
    JOINED,
    /** Near a sighting, or following from a succession; nothing says so of the day itself. */
    ASSUMED
  }

  public Tie {
    links = List.copyOf(links);
    against = List.copyOf(against);
  }

  /** Where instructions or means come from; {@link Part#NOBODY} where none run along it. */
  public int sender() {
    return switch (Ties.flow(predicate)) {
      case SUBJECT_TO_OBJECT, BACKING -> subject;
      case OBJECT_TO_SUBJECT -> object;
      case NONE -> Part.NOBODY;
    };
  }

  /** The other end. */
  public int other(int node) {
    return node == subject ? object : subject;
  }

  public boolean isContested() {
    return !against.isEmpty();
  }

  /** Equal for the same tie through another lens. */
  public Key key() {
    return new Key(subject, predicate, object);
  }

  /** A tie apart from what is said of it. */
  public record Key(int subject, Predicate predicate, int object) {}
}
