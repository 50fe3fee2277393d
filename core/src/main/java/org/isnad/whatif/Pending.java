package org.isnad.whatif;

/**
 * An order on its way to a faction, or in its hands.
 *
 * @param number of the order in its run
 * @param principal place of who gave it
 * @param direction 1 towards escalation, -1 towards restraint
 * @param arrives the day on which the faction has it
 */
record Pending(int number, int principal, int direction, int arrives) {
  boolean opposes(Pending other) {
    return direction != other.direction && principal != other.principal;
  }
}
