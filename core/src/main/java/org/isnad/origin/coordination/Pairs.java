package org.isnad.origin.coordination;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The pairs of a detection, by object, then by time. Immutable once it is given out. */
public final class Pairs {
  private final Shares shares;
  private int[] earlier = new int[256];
  private int[] later = new int[256];
  private int size;

  Pairs(Shares shares) {
    this.shares = shares;
  }

  void add(int first, int second) {
    if (size == earlier.length) {
      earlier = Arrays.copyOf(earlier, 2 * size);
      later = Arrays.copyOf(later, 2 * size);
    }
    earlier[size] = first;
    later[size] = second;
    size++;
  }

  public int size() {
    return size;
  }

  public Stream<Pair> stream() {
    return IntStream.range(0, size).mapToObj(this::get);
  }

  /**
   * One pair.
   *
   * @param i in [0, size)
   */
  public Pair get(int i) {
    return new Pair(shares.get(earlier[i]), shares.get(later[i]));
  }

  Shares shares() {
    return shares;
  }

  int earlier(int i) {
    return earlier[i];
  }

  int later(int i) {
    return later[i];
  }

  long apart(int i) {
    return shares.millis(later[i]) - shares.millis(earlier[i]);
  }
}
