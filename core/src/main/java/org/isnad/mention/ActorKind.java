package org.isnad.mention;

/** What sort of actor a mention stands for. */
public enum ActorKind {
  PERSON,
  ARMED_GROUP,
  /** An intelligence or security service, a ministry, an agency of a state. */
  SERVICE,
  /** A post or its bureau: 'the office of the Supreme Leader', 'the prime minister'. */
  OFFICE,
  /** A state or its government: 'Iran', 'the Iraqi government', 'Washington'. */
  GOVERNMENT,
  /** Regular armed forces and their units. */
  MILITARY,
  PARTY,
  MEDIA,
  RELIGIOUS_BODY,
  COALITION,
  COMPANY,
  ORGANISATION,
  /** Many who are not one body: 'Shiite pilgrims', 'the factions'. */
  COLLECTIVE,
  PLACE,
  /** One or several who speak without a name: 'sources', 'an official who ...'. */
  UNNAMED_SOURCE;

  /** What kinds have in common. */
  public enum Nature {
    /** One or several people by themselves. */
    PEOPLE,
    PLACE,
    STATE,
    /** A part of a state. */
    ORGAN,
    /** A body or many of their own making. */
    GROUP;

    /** Whether it is a body, a state and its organs among them. */
    public boolean isBody() {
      return switch (this) {
        case PEOPLE, PLACE -> false;
        case STATE, ORGAN, GROUP -> true;
      };
    }
  }

  public Nature nature() {
    return switch (this) {
      case PERSON, UNNAMED_SOURCE -> Nature.PEOPLE;
      case PLACE -> Nature.PLACE;
      case GOVERNMENT -> Nature.STATE;
      case SERVICE, OFFICE, MILITARY -> Nature.ORGAN;
      case ARMED_GROUP,
          PARTY,
          MEDIA,
          RELIGIOUS_BODY,
          COALITION,
          COMPANY,
          ORGANISATION,
          COLLECTIVE ->
          Nature.GROUP;
    };
  }
}
