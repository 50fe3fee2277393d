package org.isnad.claim;

/** What the innermost voice does with the statement. */
public enum Polarity {
  ASSERTED,
  DENIED,
  DOUBTED
}
