package org.isnad.whatif;

import org.isnad.origin.text.Hashes;

/**
 * Random numbers that hang on what they are for, not on the order in which they are drawn: the same
 * on any number of threads, and the same with and without an actor where nothing else differs
 * (common random numbers). The mixing is that of SplitMix64 (Steele, Lea and Flood 2014).
 */
final class Draws {
  private static final long GAMMA = 0x9E3779B97F4A7C15L;
  private static final double UNIT = 0x1.0p-53;

  /** What a number is for. */
  enum For {
    AIM,
    OWN_AIM,
    ORDER,
    WAY,
    ARRIVES,
    DELAY,
    STOPPED,
    CHOICE,
    NAME,
    FINDS,
    HEIR,
    PARAMETER;

    private final long salt = Hashes.mix(name().hashCode() * GAMMA);
  }

  private final long key;

  private Draws(long key) {
    this.key = key;
  }

  static Draws of(long seed, int run) {
    return new Draws(Hashes.mix(Hashes.mix(seed + GAMMA) + run * GAMMA));
  }

  /** Even in [0, 1). */
  double unit(For purpose, int day, int one, int other) {
    long at = Hashes.mix(key ^ purpose.salt);
    at = Hashes.mix(at + day * GAMMA);
    at = Hashes.mix(at + ((long) one << 32 | (other & 0xFFFFFFFFL)));
    return (at >>> 11) * UNIT;
  }

  /** Whether something of this chance comes about; never at 0, always at 1. */
  boolean happens(double chance, For purpose, int day, int one, int other) {
    return unit(purpose, day, one, other) < chance;
  }
}
