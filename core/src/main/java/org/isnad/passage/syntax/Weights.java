package org.isnad.passage.syntax;

import java.io.IOException;

/**
 * The weights of a linear model: for each feature a row of the labels it speaks for or against. An
 * open-addressing table leads from a feature's key to its row; a row number holds where its weights
 * begin (upper 24 bits) and how many there are (lower 8 bits), 0 being no row.
 */
@SuppressWarnings("ArrayRecordComponent") // read-only after loading
public record Weights(long[] keys, int[] rows, byte[] labels, float[] values) {
  static final int COUNT_BITS = 8;
  private static final int COUNT_MASK = (1 << COUNT_BITS) - 1;

  static Weights read(FlatReader in) throws IOException {
    return new Weights(in.longs(), in.ints(), in.bytes(), in.floats());
  }

  public void write(FlatWriter out) throws IOException {
    out.longs(keys);
    out.ints(rows);
    out.bytes(labels);
    out.floats(values);
  }

  /** The row of a feature, 0 where the model does not know it. */
  public int row(long key) {
    int mask = keys.length - 1;
    for (int slot = (int) key & mask; keys[slot] != 0; slot = (slot + 1) & mask) {
      if (keys[slot] == key) {
        return rows[slot];
      }
    }
    return 0;
  }

  /** Adds a row to the scores, label by label. */
  void add(int row, float[] scores) {
    int begin = row >>> COUNT_BITS;
    int end = begin + (row & COUNT_MASK);
    for (int i = begin; i < end; i++) {
      scores[labels[i] & 0xFF] += values[i];
    }
  }

  void addAll(int[] some, float[] scores) {
    for (int row : some) {
      add(row, scores);
    }
  }
}
