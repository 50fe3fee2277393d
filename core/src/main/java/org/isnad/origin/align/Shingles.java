package org.isnad.origin.align;

import java.util.Arrays;
import org.isnad.origin.text.Hashes;
import org.isnad.origin.text.Telling;
import org.jspecify.annotations.Nullable;

/** The shingles of a telling, to be looked up. */
final class Shingles {
  private static final int MOST_PLACES = 16;

  private final Telling telling;
  private final int[] heads;
  private final int[] next;

  Shingles(Telling telling) {
    this.telling = telling;
    int count = Math.max(0, telling.size() - SharedText.SHINGLE + 1);
    heads = new int[Math.max(16, Integer.highestOneBit(count + 1) * 4)];
    next = new int[count];
    Arrays.fill(heads, -1);
    for (int at = count - 1; at >= 0; at--) {
      int slot = slot(telling, at);
      next[at] = heads[slot];
      heads[slot] = at;
    }
  }

  private int slot(Telling of, int at) {
    long hash = 0;
    for (int i = 0; i < SharedText.SHINGLE; i++) {
      hash = hash * 0x9E3779B97F4A7C15L + of.word(at + i);
    }
    return (int) Hashes.mix(hash) & (heads.length - 1);
  }

  /** The longest run that begins here in the other telling; null where none does. */
  SharedText.@Nullable Run longest(Telling other, int at) {
    SharedText.@Nullable Run best = null;
    int tried = 0;
    for (int place = heads[slot(other, at)];
        place >= 0 && tried < MOST_PLACES;
        place = next[place], tried++) {
      int length = common(place, other, at);
      if (length >= SharedText.SHINGLE && (best == null || length > best.length())) {
        best = new SharedText.Run(place, at, length);
      }
    }
    return best;
  }

  private int common(int place, Telling other, int at) {
    int length = 0;
    while (place + length < telling.size()
        && at + length < other.size()
        && telling.word(place + length) == other.word(at + length)) {
      length++;
    }
    return length;
  }
}
