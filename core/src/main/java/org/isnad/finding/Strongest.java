package org.isnad.finding;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Keeps so many of what is added, those that come first in an order. For one thread. */
final class Strongest<T> {
  private final int most;
  private final PriorityQueue<T> kept;

  Strongest(int most, Comparator<T> strongestFirst) {
    this.most = most;
    this.kept = new PriorityQueue<>(strongestFirst.reversed());
  }

  void add(T one) {
    kept.add(one);
    if (kept.size() > most) {
      kept.remove();
    }
  }

  /** In no order. */
  Collection<T> kept() {
    return Collections.unmodifiableCollection(kept);
  }
}
