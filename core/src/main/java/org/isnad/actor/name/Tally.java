package org.isnad.actor.name;

import java.util.Arrays;

/** Sums of weights by number: an open hash table that is made for one question. */
final class Tally {
  private int[] numbers = new int[1024];
  private float[] sums = new float[1024];
  private int size;

  Tally() {
    Arrays.fill(numbers, -1);
  }

  void add(int number, float weight) {
    int at = place(number);
    if (numbers[at] < 0) {
      numbers[at] = number;
      if (++size * 2 > numbers.length) {
        sums[at] += weight;
        grow();
        return;
      }
    }
    sums[at] += weight;
  }

  private int place(int number) {
    int at = (number * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(numbers.length - 1);
    while (numbers[at] >= 0 && numbers[at] != number) {
      at = (at + 1) & (numbers.length - 1);
    }
    return at;
  }

  private void grow() {
    int[] oldNumbers = numbers;
    float[] oldSums = sums;
    numbers = new int[oldNumbers.length * 2];
    sums = new float[numbers.length];
    Arrays.fill(numbers, -1);
    for (int i = 0; i < oldNumbers.length; i++) {
      if (oldNumbers[i] >= 0) {
        int at = place(oldNumbers[i]);
        numbers[at] = oldNumbers[i];
        sums[at] = oldSums[i];
      }
    }
  }

  /** The numbers with the largest sums, largest first; of equals the smaller number first. */
  int[] best(int limit) {
    long[] order = new long[size];
    int n = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] >= 0) {
        order[n++] = ((long) ~Float.floatToIntBits(sums[i]) << 32) | numbers[i];
      }
    }
    Arrays.sort(order);
    int[] best = new int[Math.min(limit, n)];
    for (int i = 0; i < best.length; i++) {
      best[i] = (int) order[i];
    }
    return best;
  }
}
