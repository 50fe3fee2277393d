package org.isnad.claim;

/** What a relation says of its subject and object, read 'subject predicate object'. */
public enum Predicate {
  DIRECTS,
  COMMANDS,
  LEADS,
  FOUNDED,
  CONTROLS,
  MEMBER_OF,
  PART_OF,
  SUBORDINATE_TO,
  OFFICIAL_OF,
  DEPUTY_OF,
  SPOKESPERSON_OF,
  SUPPORTS,
  ARMS,
  FUNDS,
  ALLIED_WITH,
  RIVAL_OF,
  FIGHTS,
  DISOBEYS,
  SUCCEEDS,
  ADVISES,
  KILLED_BY,
  FRONT_FOR,
  ATTRIBUTED_TO,
  LINKED_TO,
  SPLIT_FROM,
  FAMILY_OF
}
