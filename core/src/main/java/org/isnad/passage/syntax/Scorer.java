package org.isnad.passage.syntax;

import org.isnad.passage.flat.TextHash;

/**
 * Adds up the weights of all templates, again and again while a sentence is read. What has not
 * changed since the last time is not looked up again, and what has is looked up together, so that
 * the processor waits for memory once and not for each feature.
 */
final class Scorer {
  private final Templates templates;
  private final Weights weights;
  private final Values values;
  private final long[] hashes;
  private final long[] powers;
  private final boolean[] fresh;
  private final long[] keys;
  private final int[] rows;
  private final int[] changed;

  Scorer(Templates templates, Weights weights, Values values) {
    this.templates = templates;
    this.weights = weights;
    this.values = values;
    hashes = new long[templates.slots().length];
    powers = new long[hashes.length];
    fresh = new boolean[hashes.length];
    keys = new long[templates.count()];
    rows = new int[keys.length];
    changed = new int[keys.length];
  }

  /**
   * Adds the weights of the features that the templates find.
   *
   * @param at token of each place, negative where there is none
   */
  void add(int[] at, double[] scores) {
    fetch(at);
    int count = findChanged();
    for (int i = 0; i < count; i++) {
      int t = changed[i];
      rows[t] = keys[t] == 0 ? 0 : weights.row(keys[t]);
    }
    for (int row : rows) {
      weights.add(row, scores);
    }
  }

  /** The value of each part; a power of 0 where it has none. */
  private void fetch(int[] at) {
    int[] slots = templates.slots();
    int[] fields = templates.fields();
    for (int p = 0; p < slots.length; p++) {
      int token = at[slots[p]];
      long hash = 0;
      long power = 0;
      if (token >= 0) {
        int cell = values.cell(token, fields[p]);
        hash = values.hashes[cell];
        power = values.powers[cell];
      }
      fresh[p] = hash != hashes[p] || power != powers[p];
      hashes[p] = hash;
      powers[p] = power;
    }
  }

  private int findChanged() {
    int[] begins = templates.begins();
    int count = 0;
    for (int t = 0; t < keys.length; t++) {
      if (isFresh(begins[t], begins[t + 1])) {
        long key = key(t, begins[t], begins[t + 1]);
        if (key != keys[t]) {
          keys[t] = key;
          changed[count++] = t;
        }
      }
    }
    return count;
  }

  private boolean isFresh(int begin, int end) {
    int[] parts = templates.parts();
    for (int i = begin; i < end; i++) {
      if (fresh[parts[i]]) {
        return true;
      }
    }
    return false;
  }

  /** The key of a template's feature, 0 where a part has no value. */
  private long key(int template, int begin, int end) {
    int[] parts = templates.parts();
    long hash = hashes[parts[begin]];
    if (powers[parts[begin]] == 0) {
      return 0;
    }
    for (int i = begin + 1; i < end; i++) {
      long power = powers[parts[i]];
      if (power == 0) {
        return 0;
      }
      hash = TextHash.join(hash, hashes[parts[i]], power);
    }
    return TextHash.key(templates.firstType() + template, hash);
  }
}
