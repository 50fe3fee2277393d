package org.isnad.network;

import org.isnad.claim.Predicate;

/** Ties in words. */
public final class Phrases {
  private Phrases() {}

  /** 'Karim leads the Falcon Brigade'. */
  public static String of(Tie tie, Casebook book) {
    return book.node(tie.subject()).name()
        + " "
        + of(tie.predicate())
        + " "
        + book.node(tie.object()).name();
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
