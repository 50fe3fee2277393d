package org.isnad.passage.flat;

/**
 * A polynomial hash of text modulo 2^64 that can be computed for a joined text from the hashes of
 * its parts: {@code of("a_b") == join(of("a"), of("b"), power(1))}. Features are looked up by it,
 * so that no feature's text is ever built.
 */
public final class TextHash {
  private static final long BASE = 0x9E3779B97F4A7C15L;
  private static final long TYPE = 0x94D049BB133111EBL;
  private static final long MIX = 0xBF58476D1CE4E5B9L;

  private TextHash() {}

  public static long of(CharSequence text) {
    return of(text, 0, text.length());
  }

  public static long of(CharSequence text, int begin, int end) {
    long hash = 0;
    for (int i = begin; i < end; i++) {
      hash = hash * BASE + text.charAt(i) + 1;
    }
    return hash;
  }

  /** What a hash is multiplied by when {@code length} characters follow; never 0. */
  public static long power(int length) {
    long power = 1;
    for (int i = 0; i < length; i++) {
      power *= BASE;
    }
    return power;
  }

  /** The hash of {@code left + "_" + right}. */
  public static long join(long left, long right, long rightPower) {
    return (left * BASE + '_' + 1) * rightPower + right;
  }

  /** The hash of {@code left + right}. */
  public static long concat(long left, long right, long rightPower) {
    return left * rightPower + right;
  }

  /** The key of a feature: the template's number and the hash of its value; never 0. */
  public static long key(int type, long hash) {
    long key = (hash + (type + 1) * TYPE) * MIX;
    key = (key ^ (key >>> 29)) * BASE;
    key ^= key >>> 32;
    return key == 0 ? 1 : key;
  }
}
