package org.isnad.network;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.claim.Predicate;

/** Sorts of predicates. */
public final class Ties {
  private static final Set<Predicate> SYMMETRIC =
      EnumSet.of(
          Predicate.ALLIED_WITH,
          Predicate.RIVAL_OF,
          Predicate.FIGHTS,
          Predicate.LINKED_TO,
          Predicate.FAMILY_OF);

  /** What happens once, and does not hold from a day to a day. */
  private static final Set<Predicate> ONCE =
      EnumSet.of(Predicate.KILLED_BY, Predicate.SUCCEEDS, Predicate.FOUNDED, Predicate.SPLIT_FROM);

  private static final Set<Predicate> POSTS =
      EnumSet.of(
          Predicate.LEADS,
          Predicate.COMMANDS,
          Predicate.DIRECTS,
          Predicate.CONTROLS,
          Predicate.DEPUTY_OF,
          Predicate.OFFICIAL_OF,
          Predicate.SPOKESPERSON_OF);

  private static final Set<Predicate> FROM_SUBJECT =
      EnumSet.of(Predicate.DIRECTS, Predicate.COMMANDS, Predicate.LEADS, Predicate.CONTROLS);

  private static final Set<Predicate> FROM_OBJECT =
      EnumSet.of(
          Predicate.MEMBER_OF,
          Predicate.PART_OF,
          Predicate.SUBORDINATE_TO,
          Predicate.OFFICIAL_OF,
          Predicate.DEPUTY_OF,
          Predicate.SPOKESPERSON_OF,
          Predicate.ADVISES);

  private static final Set<Predicate> BACKING =
      EnumSet.of(Predicate.SUPPORTS, Predicate.ARMS, Predicate.FUNDS);

  private Ties() {}

  /** Whether it says the same either way round. */
  public static boolean isSymmetric(Predicate predicate) {
    return SYMMETRIC.contains(predicate);
  }

  /** Whether it is a state that holds for some time. */
  public static boolean lasts(Predicate predicate) {
    return !ONCE.contains(predicate);
  }

  /** Whether it is a post that a successor takes over. */
  public static boolean isPost(Predicate predicate) {
    return POSTS.contains(predicate);
  }

  /** Which way an instruction runs along a tie. */
  public enum Flow {
    SUBJECT_TO_OBJECT,
    OBJECT_TO_SUBJECT,
    /** The subject feeds the object, which gives it weight but no command. */
    BACKING,
    NONE
  }

  public static Flow flow(Predicate predicate) {
    if (FROM_SUBJECT.contains(predicate)) {
      return Flow.SUBJECT_TO_OBJECT;
    }
    if (FROM_OBJECT.contains(predicate)) {
      return Flow.OBJECT_TO_SUBJECT;
    }
    return BACKING.contains(predicate) ? Flow.BACKING : Flow.NONE;
  }
}
