package org.isnad.origin;

import org.isnad.base.Id;

/** A station on the way of a story. */
public sealed interface Node {
  /** A report of the case. */
  record Held(Id report) implements Node {}

  /**
   * A story that is not held, known only from a credit.
   *
   * @param outlet as the credit names it
   */
  record Unheld(String outlet) implements Node {}
}
