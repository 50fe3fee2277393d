package org.isnad.passage.syntax;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.passage.flat.FlatReader;
import org.isnad.passage.flat.Hashed;
import org.isnad.passage.flat.TextHash;

/** Tags a sentence greedily from left to right with a linear model. */
final class Tagger {
  static final List<String> FIELDS =
      List.of(
          "simplified",
          "shape",
          "tag",
          "lower",
          "ambiguity",
          "prefix2",
          "prefix3",
          "suffix1",
          "suffix2",
          "suffix3",
          "suffix4");
  private static final int TAG = 2;
  private static final int AMBIGUITY = 4;
  private static final int AFFIXES = 5;

  /** Types of the features that come in sets, in the order in which their weights are added. */
  static final int SPELLING_TYPE = 4;

  private static final int POSITION_TYPE = 5;
  static final int SET_TYPES = 9;

  final Hashed[] tags;
  final Weights weights;
  private final Templates templates;
  private final int[] windows;
  private final int firstRow;
  private final int lastRow;

  private Tagger(Hashed[] tags, Weights weights, Templates templates, int[] windows) {
    this.tags = tags;
    this.weights = weights;
    this.templates = templates;
    this.windows = windows;
    firstRow = weights.row(TextHash.key(POSITION_TYPE, TextHash.of("0")));
    lastRow = weights.row(TextHash.key(POSITION_TYPE, TextHash.of("1")));
  }

  static Tagger read(FlatReader in) throws IOException {
    Hashed[] tags = Hashed.all(in.lines());
    List<String> places = new ArrayList<>();
    Templates templates = Templates.read(in.lines(), SET_TYPES, places, FIELDS);
    int[] windows = places.stream().mapToInt(place -> window(place.substring(1))).toArray();
    return new Tagger(tags, Weights.read(in), templates, windows);
  }

  static int window(String place) {
    return place.isEmpty() ? 0 : Integer.parseInt(place);
  }

  int spellingRow(String trait) {
    return weights.row(TextHash.key(SPELLING_TYPE, TextHash.of(trait)));
  }

  /** The number of each word's tag. */
  int[] tag(Word[] words) {
    int[] out = new int[words.length];
    Values values = values(words);
    Scorer scorer = new Scorer(templates, weights, values);
    int[] at = new int[windows.length];
    double[] scores = new double[tags.length];
    for (int i = 0; i < words.length; i++) {
      Arrays.fill(scores, 0);
      addSets(words, i, scores);
      look(i, words.length, at);
      scorer.add(at, scores);
      out[i] = best(scores);
      values.set(i, TAG, tags[out[i]]);
    }
    return out;
  }

  private static Values values(Word[] words) {
    Values values = new Values(words.length, FIELDS.size());
    for (int i = 0; i < words.length; i++) {
      Word word = words[i];
      values.set(i, 0, word.simplified());
      values.set(i, 1, word.shape());
      values.set(i, 3, word.lower());
      if (word.known().ambiguity() != null) {
        values.set(i, AMBIGUITY, word.known().ambiguity());
      }
      for (int k = 0; k < word.affixes().length; k++) {
        values.set(i, AFFIXES + k, word.affixes()[k]);
      }
    }
    return values;
  }

  private void addSets(Word[] words, int i, double[] scores) {
    for (int ahead = 0; ahead <= 3 && i + ahead < words.length; ahead++) {
      weights.addAll(words[i + ahead].known().classRows()[ahead], scores);
    }
    weights.addAll(i == 0 ? words[i].first() : words[i].inner(), scores);
    if (i == 0) {
      weights.add(firstRow, scores);
    } else if (i == words.length - 1) {
      weights.add(lastRow, scores);
    }
    for (int window = -1; window <= 1; window++) {
      if (i + window >= 0 && i + window < words.length) {
        weights.addAll(words[i + window].known().tagClusterRows()[window + 1], scores);
      }
    }
  }

  private void look(int i, int size, int[] at) {
    for (int place = 0; place < at.length; place++) {
      int token = i + windows[place];
      at[place] = token < size ? token : -1;
    }
  }

  private static int best(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[best] < scores[i]) {
        best = i;
      }
    }
    return best;
  }
}
