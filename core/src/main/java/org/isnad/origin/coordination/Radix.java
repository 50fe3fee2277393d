package org.isnad.origin.coordination;

import java.util.function.IntToLongFunction;

/** Sorts in linear time, by digits from the last to the first (Knuth 1998, 5.2.5). */
final class Radix {
  private static final int BITS = 11;

  private Radix() {}

  /**
   * Rows in ascending order of their keys; rows of equal keys stay in their order.
   *
   * @param rows may be overwritten
   * @param key gives at least 0 for every row
   * @param most no key is larger
   */
  static int[] sorted(int[] rows, IntToLongFunction key, long most) {
    int[] from = rows;
    int[] to = new int[rows.length];
    for (int shift = 0; shift < Long.SIZE && most >>> shift != 0; shift += BITS) {
      pass(from, to, key, shift);
      int[] sorted = to;
      to = from;
      from = sorted;
    }
    return from;
  }

  private static void pass(int[] from, int[] to, IntToLongFunction key, int shift) {
    int mask = (1 << BITS) - 1;
    int[] begins = new int[(1 << BITS) + 1];
    for (int row : from) {
      begins[((int) (key.applyAsLong(row) >>> shift) & mask) + 1]++;
    }
    for (int digit = 0; digit <= mask; digit++) {
      begins[digit + 1] += begins[digit];
    }
    for (int row : from) {
      to[begins[(int) (key.applyAsLong(row) >>> shift) & mask]++] = row;
    }
  }
}
