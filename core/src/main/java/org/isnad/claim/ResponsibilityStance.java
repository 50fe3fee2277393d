package org.isnad.claim;

/** How somebody is tied to a deed. */
public enum ResponsibilityStance {
  CLAIMED,
  DENIED,
  BLAMED,
  SUSPECTED,
  PRAISED
}
