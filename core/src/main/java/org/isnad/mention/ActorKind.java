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
  UNNAMED_SOURCE
}
