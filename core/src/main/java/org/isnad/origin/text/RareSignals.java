package org.isnad.origin.text;

import java.util.Arrays;

/** The signals by which tellings in other words are looked up: numbers, names, telling concepts. */
public final class RareSignals {
  private RareSignals() {}

  /** Of one telling, sure or not. */
  public static int[] of(Telling telling) {
    SignalSets all = telling.signals(false);
    int[] found = new int[all.sure().length + all.maybe().length];
    int count = 0;
    for (int signal : all.sure()) {
      if (Signal.weight(signal) >= 2) {
        found[count++] = signal;
      }
    }
    for (int signal : all.maybe()) {
      boolean sureToo = Arrays.binarySearch(all.sure(), signal) >= 0;
      if (!sureToo && Signal.weight(signal) >= 2) {
        found[count++] = signal;
      }
    }
    return Arrays.copyOf(found, count);
  }
}
