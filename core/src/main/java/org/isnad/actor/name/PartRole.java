package org.isnad.actor.name;

/** What one word does in a name. */
public enum PartRole {
  /** Names by itself. */
  NAME,
  /** The first letter of a name. */
  INITIAL,
  /** 'bin', 'von', 'of', 'and', and what stands in brackets: may be left out. */
  LINK,
  /** 'General', 'Hajji', 'Dr', 'M/V': said before a name, may be left out. */
  TITLE,
  /** 'Ltd', 'GmbH': the legal form of a company. */
  LEGAL,
  /** 'Group', 'Company', 'International': hardly tells bodies apart. */
  EMPTY,
  /** Digits, a written number or a Roman one. */
  NUMBER
}
