package org.isnad.mention;

/** What sort of thing a {@link Thing} is. */
public enum ThingKind {
  WEAPON,
  /** What weapons are mounted on: tanks, warplanes, warships, drones. */
  PLATFORM,
  /** Vehicles that are no weapon by themselves. */
  VEHICLE,
  DOCUMENT,
  MONEY,
  QUANTITY,
  LINK,
  /** Addresses and numbers to reach somebody by: mail, telephone, accounts with an at sign. */
  CONTACT,
  COORDINATE,
  FREQUENCY
}
