package org.isnad.passage.names;

import java.util.Arrays;
import org.isnad.passage.flat.Hashed;
import org.isnad.passage.flat.TextHash;

/** The scores of one sentence's labels and the best sequence of them (Viterbi 1967). */
final class Chain {
  /** How far around a token words count whatever their distance. */
  private static final int NEAR = 4;

  /** How far the same name is looked for. */
  private static final int FAR = 150;

  private final NameModel model;
  private final NameWord[] words;
  private final NameWord pad;
  private final int labels;

  Chain(NameModel model, NameWord[] words, NameWord pad) {
    this.model = model;
    this.words = words;
    this.pad = pad;
    this.labels = model.labels.length;
  }

  /** The number of each word's label. Before the first word stands label 0, which is O. */
  int[] best() {
    int[][] from = new int[words.length][];
    double[] reached = new double[labels];
    Arrays.fill(reached, 1, labels, Double.NEGATIVE_INFINITY);
    for (int i = 0; i < words.length; i++) {
      from[i] = new int[labels];
      reached = step(i, reached, from[i]);
    }
    int[] out = new int[words.length];
    int label = 0;
    for (int l = 1; l < labels; l++) {
      label = reached[l] > reached[label] ? l : label;
    }
    for (int i = words.length - 1; i >= 0; i--) {
      out[i] = label;
      label = from[i][label];
    }
    return out;
  }

  private double[] step(int i, double[] before, int[] from) {
    double[] single = single(i);
    double[] pair = pair(i);
    double[] reached = new double[labels];
    for (int to = 0; to < labels; to++) {
      double best = Double.NEGATIVE_INFINITY;
      for (int last = 0; last < labels; last++) {
        int at = model.pairs[last * labels + to];
        double score = at < 0 ? Double.NEGATIVE_INFINITY : before[last] + pair[at];
        if (score > best) {
          best = score;
          from[to] = last;
        }
      }
      reached[to] = best + single[to];
    }
    return reached;
  }

  private NameWord word(int i) {
    return i >= 0 && i < words.length ? words[i] : pad;
  }

  /** The scores of each label of token i. */
  private double[] single(int i) {
    NameWord before = word(i - 1);
    NameWord word = words[i];
    NameWord after = word(i + 1);
    double[] scores = word.own().clone();
    addTo(scores, before.before());
    addTo(scores, after.after());
    add(scores, Feature.WORD_BEFORE_SHAPE, before.word(), Feature.DOTS, word.shape());
    add(scores, Feature.SHAPE_WORD_AFTER, word.shape(), Feature.DOTS, after.word());
    add(scores, Feature.SHAPE_BEFORE_SHAPE, before.shape(), Feature.DOTS, word.shape());
    add(scores, Feature.SHAPE_SHAPE_AFTER, word.shape(), Feature.DOTS, after.shape());
    add(
        scores,
        Feature.THREE_SHAPES,
        before.shape(),
        Feature.DOTS,
        word.shape(),
        Feature.DOTS,
        after.shape());
    if (before.word().text().length() <= 3) {
      Hashed second = word(i - 2).word();
      add(scores, Feature.SECOND_WORD_BEFORE_SHAPE, second, Feature.DOTS, word.shape());
    }
    if (after.word().text().length() <= 3) {
      Hashed second = word(i + 2).word();
      add(scores, Feature.SECOND_WORD_AFTER_SHAPE, second, Feature.DOTS, word.shape());
    }
    addNear(i, scores);
    addOccurrences(i, scores);
    return scores;
  }

  /** Words nearby, each once on each side. */
  private void addNear(int i, double[] scores) {
    for (int far = 1; far <= NEAR; far++) {
      NameWord after = word(i + far);
      NameWord before = word(i - far);
      boolean newAfter = true;
      boolean newBefore = true;
      for (int near = 1; near < far; near++) {
        newAfter &= !same(word(i + near), after);
        newBefore &= !same(word(i - near), before);
      }
      model.add(newAfter ? after.nearAfter() : -1, scores);
      model.add(newBefore ? before.nearBefore() : -1, scores);
    }
  }

  private static boolean same(NameWord one, NameWord other) {
    return one.word().hash() == other.word().hash();
  }

  /** Whether the name is seen elsewhere in the sentence. */
  private void addOccurrences(int i, double[] scores) {
    NameWord word = words[i];
    NameWord after = word(i + 1);
    boolean inside =
        i > 0
            && word.isNameCase()
            && after.hasNoCapital()
            && after.hasLetter()
            && word(i - 1).hasLetter();
    if (!inside) {
      model.add(model.row(Feature.NO_OCCURRENCE.hash()), scores);
      return;
    }
    if (occurs(word, i + 3, Math.min(words.length, i + FAR))) {
      model.add(model.row(Feature.OCCURS_LATER.hash()), scores);
    }
    if (occurs(word, Math.max(0, i - FAR + 1), i - 2)) {
      model.add(model.row(Feature.OCCURS_EARLIER.hash()), scores);
    }
  }

  private boolean occurs(NameWord word, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (same(words[i], word)) {
        return true;
      }
    }
    return false;
  }

  /** The scores of each pair of labels of the token before i and i. */
  private double[] pair(int i) {
    NameWord before = word(i - 1);
    NameWord word = words[i];
    double[] scores = word.pairOwn().clone();
    addTo(scores, before.pairBefore());
    addTo(scores, word(i + 1).pairAfter());
    add(scores, Feature.PAIR_WORDS, before.word(), Feature.DASH, word.word());
    add(scores, Feature.PAIR_CLUSTERS, before.cluster(), Feature.DASH, word.cluster());
    add(scores, Feature.PAIR_SHAPES, before.shape(), Feature.DASH, word.shape());
    return scores;
  }

  private static void addTo(double[] scores, double[] more) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] += more[i];
    }
  }

  private void add(double[] scores, Hashed suffix, Hashed... parts) {
    long hash = 0;
    for (Hashed part : parts) {
      hash = TextHash.concat(hash, part.hash(), part.power());
    }
    model.add(model.row(TextHash.concat(hash, suffix.hash(), suffix.power())), scores);
  }
}
