package org.isnad.origin;

import java.util.Arrays;

/**
 * Pairs of tellings by their indices, eight bytes each: the index with the lower id, the other, and
 * whether they share words in a row; else only signals.
 */
final class Pairs {
  private long[] pairs = new long[64];
  private int size;

  void add(int one, int other, boolean written) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, size / 2 * 3);
    }
    pairs[size++] = ((long) one << 32) | ((long) other << 1) | (written ? 1 : 0);
  }

  void addAll(Pairs other) {
    if (size + other.size > pairs.length) {
      pairs = Arrays.copyOf(pairs, Math.max(size + other.size, pairs.length / 2 * 3));
    }
    System.arraycopy(other.pairs, 0, pairs, size, other.size);
    size += other.size;
  }

  /** By the first index, then the second. */
  void sort() {
    Arrays.sort(pairs, 0, size);
  }

  int size() {
    return size;
  }

  int one(int index) {
    return (int) (pairs[index] >>> 32);
  }

  int other(int index) {
    return (int) pairs[index] >>> 1;
  }

  boolean isWritten(int index) {
    return (pairs[index] & 1) != 0;
  }
}
