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
  OPPOSITE;

  /** The other way on the same matter; 'the opposite' stays what it is. */
  public Direction reversed() {
    return switch (this) {
      case RESTRAIN -> ESCALATE;
      case ESCALATE -> RESTRAIN;
      case DO -> DO_NOT;
      case DO_NOT -> DO;
      case OPPOSITE -> OPPOSITE;
    };
  }

  /** Whether it bears on the use of force. */
  public boolean isForce() {
    return this == RESTRAIN || this == ESCALATE;
  }
}
