package org.isnad.eval.polnear;

/**
 * Tokens [first, end) of one sequence that are one part of one attribution.
 *
 * @param end after the last; greater than {@code first}
 */
record Chunk(Part part, int first, int end) {
  /** Shared tokens over tokens from the first begin to the last end; 0 where they are apart. */
  double overlap(Chunk other) {
    int shared = Math.min(end, other.end) - Math.max(first, other.first);
    int whole = Math.max(end, other.end) - Math.min(first, other.first);
    return shared <= 0 ? 0 : (double) shared / whole;
  }
}
