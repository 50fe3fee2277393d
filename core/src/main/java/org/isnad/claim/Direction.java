package org.isnad.claim;

/** Which way an order points on its matter. */
public enum Direction {
  /** Calm, stop, hold back, withdraw. */
  RESTRAIN,
  /** Attack, escalate, go on. */
  ESCALATE,
  /** Do something that is neither. */
  DO,
  /** Do not do something that is neither. */
  DO_NOT,
  /** 'the opposite', 'otherwise': against the order told before it. */
  OPPOSITE
}
