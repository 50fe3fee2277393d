package org.isnad.actor.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The names worth comparing with a name, among many (blocking; Christen 2012, chapter 4): those
 * that share keys with it, made of the consonants of their parts and of pairs of parts; the rarer a
 * shared key, the more it says. Names may be added at any time; safe for several threads, which
 * look names up side by side.
 *
 * @param <K> what names belong to
 */
public final class NameIndex<K> {
  /** At most this many entries are looked at for one question, the rarest keys first. */
  private static final int MOST_READ = 12_000;

  private final List<K> keys = new ArrayList<>();
  private final Postings postings = new Postings();
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  /** Adds a name; one key may have many. */
  public void add(K key, NameForm name) {
    int[] blocks = BlockingKeys.of(name);
    lock.writeLock().lock();
    try {
      int number = keys.size();
      keys.add(key);
      for (int block : blocks) {
        postings.add(block, number);
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  public int size() {
    lock.readLock().lock();
    try {
      return keys.size();
    } finally {
      lock.readLock().unlock();
    }
  }

  /** The keys of the names that share the most telling blocking keys, best first, each once. */
  public List<K> candidates(NameForm name, int limit) {
    int[] blocks = BlockingKeys.of(name);
    settle();
    lock.readLock().lock();
    try {
      Set<K> best = new LinkedHashSet<>();
      for (int number : numbers(blocks, 2 * limit)) {
        if (best.size() < limit) {
          best.add(keys.get(number));
        }
      }
      return List.copyOf(best);
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Makes findable what was added so far. */
  private void settle() {
    if (!isSettled()) {
      lock.writeLock().lock();
      try {
        postings.settle();
      } finally {
        lock.writeLock().unlock();
      }
    }
  }

  private boolean isSettled() {
    lock.readLock().lock();
    try {
      return postings.isSettled();
    } finally {
      lock.readLock().unlock();
    }
  }

  private int[] numbers(int[] blocks, int limit) {
    long[] byLength = new long[blocks.length];
    for (int i = 0; i < blocks.length; i++) {
      byLength[i] = ((long) postings.count(blocks[i]) << 32) | i;
    }
    Arrays.sort(byLength);
    Tally tally = new Tally();
    int read = 0;
    for (long entry : byLength) {
      int count = (int) (entry >>> 32);
      if (count > 0 && (read == 0 || read + count <= MOST_READ)) {
        float weight = (float) Math.log(1 + (double) keys.size() / count);
        int most = Math.min(count, MOST_READ);
        postings.read(blocks[(int) entry], most, number -> tally.add(number, weight));
        read += most;
      }
    }
    return tally.best(limit);
  }
}
