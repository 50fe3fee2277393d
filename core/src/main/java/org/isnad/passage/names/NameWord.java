package org.isnad.passage.names;

import org.isnad.passage.flat.Hashed;

/**
 * All that the model wants to know of a word, found once for a text: sums of the weights of
 * features that look at the word alone, for a token's label (own, before, after) and for a pair of
 * labels.
 *
 * @param word in American spelling
 * @param cluster as it stands in a pair's features
 * @param own the word's part in its own label
 * @param before its part in the label of the token after it
 * @param after its part in the label of the token before it
 * @param nearAfter row: it stands among the four after a token
 * @param nearBefore row: it stands among the four before a token
 */
@SuppressWarnings("ArrayRecordComponent") // held by one reading of one text, never written
record NameWord(
    Hashed word,
    Hashed shape,
    Hashed cluster,
    double[] own,
    double[] before,
    double[] after,
    int nearAfter,
    int nearBefore,
    double[] pairOwn,
    double[] pairBefore,
    double[] pairAfter) {
  private static final Hashed EMPTY = Hashed.of("");

  /** How CoreNLP writes a value that is not there. */
  private static final Hashed NULL = Hashed.of("null");

  static NameWord of(String written, NameModel model) {
    String american = NameModel.american(written);
    Hashed shape = Hashed.of(model.shape(american));
    Hashed cluster = Hashed.of(model.cluster(american));
    return of(Hashed.of(american), shape, shape, cluster, cluster, model);
  }

  /** What stands before the first and after the last word. */
  static NameWord pad(NameModel model) {
    return of(EMPTY, EMPTY, NULL, EMPTY, NULL, model);
  }

  /**
   * A word.
   *
   * @param shapeAfter its shape as features of the token before it have it
   * @param clusterBeside its cluster as features of its neighbours have it
   */
  private static NameWord of(
      Hashed word,
      Hashed shape,
      Hashed shapeAfter,
      Hashed cluster,
      Hashed clusterBeside,
      NameModel model) {
    return new NameWord(
        word,
        shape,
        cluster,
        own(word, shape, cluster, model),
        sum(
            model,
            false,
            word,
            Feature.WORD_BEFORE,
            clusterBeside,
            Feature.CLUSTER_BEFORE,
            shape,
            Feature.SHAPE_BEFORE),
        sum(
            model,
            false,
            word,
            Feature.WORD_AFTER,
            clusterBeside,
            Feature.CLUSTER_AFTER,
            shape,
            Feature.SHAPE_AFTER),
        model.row(word, Feature.NEAR_AFTER),
        model.row(word, Feature.NEAR_BEFORE),
        sum(
            model,
            true,
            EMPTY,
            Feature.PAIR,
            word,
            Feature.PAIR_WORD,
            cluster,
            Feature.PAIR_CLUSTER,
            shape,
            Feature.PAIR_SHAPE,
            shape,
            Feature.PAIR_SHAPE_AGAIN),
        sum(
            model,
            true,
            word,
            Feature.PAIR_WORD_BEFORE,
            cluster,
            Feature.PAIR_CLUSTER_BEFORE,
            shape,
            Feature.PAIR_SHAPE_BEFORE),
        sum(model, true, shapeAfter, Feature.PAIR_SHAPE_AFTER));
  }

  private static double[] own(Hashed word, Hashed shape, Hashed cluster, NameModel model) {
    double[] sum =
        sum(
            model,
            false,
            EMPTY,
            Feature.ALWAYS,
            word,
            Feature.WORD,
            cluster,
            Feature.CLUSTER,
            shape,
            Feature.SHAPE);
    if (Feature.TITLE_PATTERN.matcher(word.text()).matches()) {
      model.add(model.row(EMPTY, Feature.TITLE), sum);
    }
    String framed = "<" + word.text() + ">";
    for (int end = 2; end <= framed.length(); end++) {
      model.add(model.row(Hashed.of("#" + framed.substring(0, end)), Feature.LETTERS), sum);
    }
    for (int begin = 1; begin < framed.length() - 1; begin++) {
      model.add(model.row(Hashed.of("#" + framed.substring(begin)), Feature.LETTERS), sum);
    }
    return sum;
  }

  /** The sum of the rows of features, each a value and a suffix. */
  private static double[] sum(NameModel model, boolean ofPairs, Hashed... valuesAndSuffixes) {
    double[] sum = new double[ofPairs ? model.pairCount : model.labels.length];
    for (int i = 0; i < valuesAndSuffixes.length; i += 2) {
      model.add(model.row(valuesAndSuffixes[i], valuesAndSuffixes[i + 1]), sum);
    }
    return sum;
  }

  boolean isNameCase() {
    String text = word.text();
    return text.length() >= 2
        && (Character.isUpperCase(text.charAt(0)) || Character.isTitleCase(text.charAt(0)))
        && text.chars().skip(1).noneMatch(Character::isUpperCase);
  }

  boolean hasNoCapital() {
    String text = word.text();
    return !text.isEmpty() && text.chars().noneMatch(Character::isUpperCase);
  }

  boolean hasLetter() {
    return word.text().chars().anyMatch(Character::isLetter);
  }
}
