package org.isnad.claim;

/** Types of events between which reports go to and fro when they tell of one happening. */
public enum EventClass {
  VIOLENCE,
  CUSTODY,
  TALKS,
  /** What is done by saying: each saying is a happening of its own. */
  SPEECH,
  CHANGE;

  public static EventClass of(EventType type) {
    return switch (type) {
      case ATTACK, AIRSTRIKE, RAID, CLASH, KILLING, KIDNAPPING, FOILED_ATTACK, DEATH -> VIOLENCE;
      case ARREST, RELEASE, SUSPENSION -> CUSTODY;
      case MEETING, VISIT, AGREEMENT -> TALKS;
      case STATEMENT, CLAIM, DENIAL, ACCUSATION, REQUEST, THREAT, ORDER, MEDIA_CAMPAIGN, PROTEST ->
          SPEECH;
      case SANCTION,
          AID,
          SUPPORT,
          MOBILISATION,
          RETREAT,
          APPOINTMENT,
          SPLIT,
          COUP,
          POLICY,
          INVESTIGATION ->
          CHANGE;
    };
  }
}
