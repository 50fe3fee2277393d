package org.isnad.store;

import java.util.Optional;

/**
 * How much was checked, and how many faults were found.
 *
 * @param seal the hash of the last seal: whoever notes it can tell later whether anything up to it
 *     was changed or taken away
 */
public record Verification(
    long artifacts,
    long reports,
    long readings,
    long mentions,
    long claims,
    long faults,
    Optional<String> seal) {
  public boolean sound() {
    return faults == 0;
  }
}
