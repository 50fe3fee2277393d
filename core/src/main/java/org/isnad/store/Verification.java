package org.isnad.store;

/** How much was checked, and how many faults were found. */
public record Verification(
    long artifacts, long reports, long readings, long mentions, long claims, long faults) {
  public boolean sound() {
    return faults == 0;
  }
}
