package org.isnad.claim;

import org.jspecify.annotations.Nullable;

/** Kinds of events, with the PLOVER (2021) event type each falls under where it has one. */
public enum EventType {
  ATTACK("ASSAULT"),
  AIRSTRIKE("ASSAULT"),
  RAID("ASSAULT"),
  CLASH("ASSAULT"),
  KILLING("ASSAULT"),
  KIDNAPPING("ASSAULT"),
  FOILED_ATTACK("ASSAULT"),
  DEATH(null),
  ARREST("COERCE"),
  RELEASE("CONCEDE"),
  SUSPENSION("REJECT"),
  SANCTION("SANCTION"),
  MEETING("CONSULT"),
  VISIT("CONSULT"),
  AGREEMENT("AGREE"),
  AID("AID"),
  SUPPORT("SUPPORT"),
  STATEMENT(null),
  CLAIM(null),
  DENIAL("REJECT"),
  ACCUSATION("ACCUSE"),
  REQUEST("REQUEST"),
  THREAT("THREATEN"),
  ORDER(null),
  MEDIA_CAMPAIGN("ACCUSE"),
  PROTEST("PROTEST"),
  MOBILISATION("MOBILIZE"),
  RETREAT("RETREAT"),
  APPOINTMENT(null),
  SPLIT(null),
  COUP("COERCE"),
  POLICY(null),
  INVESTIGATION("ACCUSE");

  private final @Nullable String plover;

  EventType(@Nullable String plover) {
    this.plover = plover;
  }

  /** The PLOVER type, or null. */
  public @Nullable String plover() {
    return plover;
  }
}
