package org.isnad.network;

import org.isnad.claim.Predicate;

/** Ties in words. */
public final class Phrases {
  private Phrases() {}

  /** 'Karim leads the Falcon Brigade'. */
  public static String of(Tie tie, Casebook book) {
    String subject = name(tie, tie.subject(), book);
    String verb = of(tie.predicate());
    return subject
        + " "
        + (Plural.is(subject) ? plural(verb, tie.predicate()) : verb)
        + " "
        + name(tie, tie.object(), book);
  }

  /**
   * The name; of somebody who is only described, as the first telling of the tie describes them.
   */
  private static String name(Tie tie, int node, Casebook book) {
    Sighting.Link first = tie.links().getFirst();
    return book.name(first.subject().node() == node ? first.subject() : first.object());
  }

  private static String plural(String verb, Predicate predicate) {
    return switch (predicate) {
      case FOUNDED, SPLIT_FROM -> verb;
      case KILLED_BY -> verb.replaceFirst("^was ", "were ");
      case MEMBER_OF -> "are members of";
      case OFFICIAL_OF -> "are officials of";
      case DEPUTY_OF -> "are deputies to";
      case RIVAL_OF -> "are rivals of";
      case FRONT_FOR -> "are fronts for";
      case PART_OF, SUBORDINATE_TO, ALLIED_WITH, ATTRIBUTED_TO, LINKED_TO, FAMILY_OF ->
          verb.replaceFirst("^is ", "are ");
      case DIRECTS,
          COMMANDS,
          LEADS,
          CONTROLS,
          SPOKESPERSON_OF,
          SUPPORTS,
          ARMS,
          FUNDS,
          FIGHTS,
          DISOBEYS,
          SUCCEEDS,
          ADVISES ->
          verb.replaceFirst("^(\\w+)s\\b", "$1");
    };
  }

  /** What stands between subject and object. */
  public static String of(Predicate predicate) {
    return switch (predicate) {
      case DIRECTS -> "directs";
      case COMMANDS -> "commands";
      case LEADS -> "leads";
      case FOUNDED -> "founded";
      case CONTROLS -> "controls";
      case MEMBER_OF -> "is a member of";
      case PART_OF -> "is part of";
      case SUBORDINATE_TO -> "is subordinate to";
      case OFFICIAL_OF -> "is an official of";
      case DEPUTY_OF -> "is deputy to";
      case SPOKESPERSON_OF -> "speaks for";
      case SUPPORTS -> "supports";
      case ARMS -> "arms";
      case FUNDS -> "funds";
      case ALLIED_WITH -> "is allied with";
      case RIVAL_OF -> "is a rival of";
      case FIGHTS -> "fights";
      case DISOBEYS -> "disobeys";
      case SUCCEEDS -> "succeeds";
      case ADVISES -> "advises";
      case KILLED_BY -> "was killed by";
      case FRONT_FOR -> "is a front for";
      case ATTRIBUTED_TO -> "is attributed to";
      case LINKED_TO -> "is linked to";
      case SPLIT_FROM -> "split from";
      case FAMILY_OF -> "is family of";
    };
  }
}
