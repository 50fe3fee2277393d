package org.isnad.actor.name;

/** What one word does in a name. */
public enum PartRole {
  /** Names by itself. */
  NAME,
  /** The first letter of a name. */
  INITIAL,
  /** 'bin', 'von', 'of', 'and': joins others, may be left out. */
  LINK,
  /** 'General', 'Hajji', 'Dr', 'Ltd': says of what kind, may be left out. */
  TITLE,
  /** Digits or a written number. */
  NUMBER
}
