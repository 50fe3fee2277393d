package org.isnad.claim;

/** How an actor is said to stand. */
public enum StandingQuality {
  STRONG,
  WEAK,
  FEARED,
  NOT_FEARED,
  OBEYED,
  NOT_OBEYED,
  TRUSTED,
  DISTRUSTED,
  POPULAR,
  UNPOPULAR
}
