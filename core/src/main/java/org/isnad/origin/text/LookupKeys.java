package org.isnad.origin.text;

import java.util.Arrays;

/**
 * By what tellings that may be one are looked up. Kept with a case, so that a text need not be cut
 * again when others arrive. The arrays must not be changed.
 *
 * @param fingerprints of its words in a row ({@link Fingerprints}), sorted
 * @param signals its numbers, names and telling concepts ({@link RareSignals})
 */
@SuppressWarnings("ArrayRecordComponent") // read-only by contract; there are many of them
public record LookupKeys(long[] fingerprints, int[] signals) {
  /** Of one telling. */
  public static LookupKeys of(Telling telling) {
    return new LookupKeys(Fingerprints.of(telling), RareSignals.of(telling));
  }

  /** Signals as keys of an index, which looks at the upper bits alone. */
  public static long[] wide(int[] signals) {
    long[] keys = new long[signals.length];
    Arrays.setAll(keys, k -> (long) signals[k] << 32);
    return keys;
  }
}
