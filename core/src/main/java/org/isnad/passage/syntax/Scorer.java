package org.isnad.passage.syntax;

/**
 * Adds up the weights of all templates, again and again while a sentence is read. What has not
 * changed since the last time is not looked up again, and what has is looked up together, so that
 * the processor waits for memory once and not for each feature.
 */
final class Scorer {
  private final Template[] templates;
  private final Weights weights;
  private final Values values;
  private final long[] keys;
  private final int[] rows;
  private final int[] changed;

  Scorer(Template[] templates, Weights weights, Values values) {
    this.templates = templates;
    this.weights = weights;
    this.values = values;
    keys = new long[templates.length];
    rows = new int[templates.length];
    changed = new int[templates.length];
  }

  /**
   * Adds the weights of the features that the templates find.
   *
   * @param at token of each place, negative where there is none
   */
  void add(int[] at, double[] scores) {
    int count = 0;
    for (int t = 0; t < templates.length; t++) {
      long key = templates[t].key(at, values);
      if (key != keys[t]) {
        keys[t] = key;
        changed[count++] = t;
      }
    }
    for (int i = 0; i < count; i++) {
      int t = changed[i];
      rows[t] = keys[t] == 0 ? 0 : weights.row(keys[t]);
    }
    for (int row : rows) {
      weights.add(row, scores);
    }
  }
}
