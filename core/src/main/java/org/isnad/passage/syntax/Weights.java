package org.isnad.passage.syntax;

import java.io.IOException;
import org.isnad.passage.flat.FlatReader;
import org.isnad.passage.flat.FlatWriter;

/**
 * The weights of a linear model: for each feature a row of the labels it speaks for or against. An
 * open-addressing table leads from a feature's key to its row. A row number holds where its weights
 * begin (upper 24 bits) and how many there are (lower 8 bits); rows that speak of many labels are
 * kept whole, marked by {@link #WHOLE}, and begin at a multiple of the number of labels. 0 is no
 * row.
 *
 * @param keys a power of two of them; 0 where the slot is free
 * @param rows beside the keys
 * @param labels beside the values
 * @param values weights of the rows that list their labels
 * @param whole weights of the rows that have one for every label
 * @param labelCount how many labels there are, fewer than {@link #WHOLE}
 */
@SuppressWarnings("ArrayRecordComponent") // read-only after loading
public record Weights(
    long[] keys, int[] rows, byte[] labels, float[] values, float[] whole, int labelCount) {
  public static final int COUNT_BITS = 8;
  public static final int WHOLE = (1 << COUNT_BITS) - 1;

  static Weights read(FlatReader in) throws IOException {
    return new Weights(in.longs(), in.ints(), in.bytes(), in.floats(), in.floats(), in.number());
  }

  public void write(FlatWriter out) throws IOException {
    out.longs(keys);
    out.ints(rows);
    out.bytes(labels);
    out.floats(values);
    out.floats(whole);
    out.number(labelCount);
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

  /**
   * Adds a row to the scores, label by label. The scores are whole floats kept in doubles, rounded
   * after each sum: the same sums as in floats, but the compiler sees that the two arrays are not
   * one and adds several labels at once.
   */
  void add(int row, double[] scores) {
    int count = row & WHOLE;
    int begin = row >>> COUNT_BITS;
    if (count == WHOLE) {
      addWhole(begin * labelCount, scores);
    } else {
      for (int i = begin; i < begin + count; i++) {
        int label = labels[i] & 0xFF;
        scores[label] = (float) (scores[label] + values[i]);
      }
    }
  }

  private void addWhole(int begin, double[] scores) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] = (float) (scores[i] + whole[begin + i]);
    }
  }

  void addAll(int[] some, double[] scores) {
    for (int row : some) {
      add(row, scores);
    }
  }
}
