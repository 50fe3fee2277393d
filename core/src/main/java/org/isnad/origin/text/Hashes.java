package org.isnad.origin.text;

/** Hashes that are the same on every machine. */
public final class Hashes {
  private Hashes() {}

  /** 32 well-mixed bits of a string. */
  static int of(String words) {
    return (int) (mix(words.hashCode() * 0x9E3779B97F4A7C15L + words.length()) >>> 32);
  }

  /** Finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  public static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
