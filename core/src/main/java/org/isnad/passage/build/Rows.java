package org.isnad.passage.build;

import edu.emory.mathcs.nlp.learning.util.MajorVector;
import org.isnad.passage.syntax.Weights;

/** Rows of weights without their zeros, unless few are zero. */
final class Rows {
  /** Rows that speak of more than this part of the labels are quicker to add whole. */
  private static final int PART = 6;

  final int[] numbers;
  private final int labels;
  private final byte[] label;
  private final float[] value;
  private final float[] whole;
  private int listed;
  private int wholeRows;

  Rows(MajorVector all) {
    labels = all.getLabelSize();
    numbers = new int[all.getFeatureSize()];
    int[] counts = counts(all);
    int sum = 0;
    int wholes = 0;
    for (int count : counts) {
      sum += isWhole(count) ? 0 : count;
      wholes += isWhole(count) ? 1 : 0;
    }
    label = new byte[sum];
    value = new float[sum];
    whole = new float[wholes * labels];
    for (int feature = 1; feature < numbers.length; feature++) {
      numbers[feature] =
          isWhole(counts[feature])
              ? addWhole(all, feature)
              : addListed(all, feature, counts[feature]);
    }
  }

  private int[] counts(MajorVector all) {
    int[] counts = new int[numbers.length];
    for (int i = labels; i < all.size(); i++) {
      counts[i / labels] += all.get(i) == 0 ? 0 : 1;
    }
    return counts;
  }

  private boolean isWhole(int count) {
    return count > labels / PART;
  }

  private int addWhole(MajorVector all, int feature) {
    for (int i = 0; i < labels; i++) {
      whole[wholeRows * labels + i] = all.get(feature * labels + i);
    }
    return wholeRows++ << Weights.COUNT_BITS | Weights.WHOLE;
  }

  private int addListed(MajorVector all, int feature, int count) {
    int begin = listed;
    for (int i = 0; i < labels; i++) {
      float weight = all.get(feature * labels + i);
      if (weight != 0) {
        label[listed] = (byte) i;
        value[listed++] = weight;
      }
    }
    return count == 0 ? 0 : begin << Weights.COUNT_BITS | count;
  }

  Weights weights(long[] keys, int[] rows) {
    return new Weights(keys, rows, label, value, whole, labels);
  }
}
