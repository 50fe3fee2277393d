package org.isnad.bench;

import java.util.SplittableRandom;
import org.isnad.origin.coordination.Shares;

/**
 * Shares as platforms give them: few objects are carried by many and most by few (Zipf), accounts
 * likewise; an object is carried most in its first half day; one share in fifty is by a ring whose
 * members follow one another within seconds. About one pair in a minute for four shares, as in the
 * sample of CooRTweet one for nine. The same number gives the same shares. The more shares, the
 * longer the time they lie in, as a collection grows that is kept up.
 */
final class GeneratedShares {
  private static final long SEED = 20210616;
  private static final long BEGIN = 1_600_000_000_000L;
  private static final long MILLIS_PER_SHARE = 20_000;
  private static final double MEAN_DELAY = 12 * 3_600_000.0;
  private static final int MOST_CARRIED = 1000;
  private static final int RING = 8;

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final Shares.Builder shares = new Shares.Builder();
  private final int size;
  private int made;

  private GeneratedShares(int size) {
    this.size = size;
  }

  static Shares of(int size) {
    GeneratedShares generated = new GeneratedShares(size);
    for (int object = 0; generated.made < size; object++) {
      generated.object(object);
    }
    return generated.shares.build();
  }

  private void object(int number) {
    String object = "o" + Long.toHexString(mix(number));
    long first = BEGIN + random.nextLong(size * MILLIS_PER_SHARE);
    boolean ring = random.nextInt(50) == 0;
    int count = ring ? RING : Math.min(MOST_CARRIED, (int) (1 / (1 - random.nextDouble())));
    int base = random.nextInt(Math.max(1, size / 400)) * RING;
    for (int i = 0; i < count && made < size; i++) {
      long later =
          ring ? random.nextInt(30_000) : (long) (-Math.log(random.nextDouble()) * MEAN_DELAY);
      String account = ring ? "ring" + (base + i) : "a" + account();
      shares.add(object, account, "c" + Long.toHexString(mix(-made - 1L)), first + later);
      made++;
    }
  }

  /** Of a quarter as many accounts as shares, few much more often than most. */
  private int account() {
    double at = random.nextDouble();
    return (int) (at * at * Math.max(1, size / 4));
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
