package org.isnad.actor.judgement;

/** What a name names, as coarsely as reports agree on it: namesakes of two classes stay apart. */
public enum NameClass {
  PERSON,
  /** Groups, services, parties, companies, media: what reports call one body by many kinds. */
  BODY,
  /** A country, as land and as government. */
  STATE,
  PLACE
}
