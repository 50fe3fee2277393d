package org.isnad.passage.build;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.passage.flat.FlatWriter;
import org.isnad.passage.flat.TextHash;

/** CoreNLP's four-class CRF. */
final class Names {
  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";

  private final CRFClassifier<CoreLabel> crf;
  private final float[][] weights;

  /** Where each label's weight stands in a row for single labels. */
  private final int[] labelOrder;

  private Names(CRFClassifier<CoreLabel> crf) {
    this.crf = crf;
    this.weights = (float[][]) Fields.read(CRFClassifier.class, "weights", crf);
    this.labelOrder = new int[crf.classIndex.size()];
    Arrays.setAll(
        labelOrder, label -> labelIndices().get(0).indexOf(new CRFLabel(new int[] {label})));
  }

  static void write(FlatWriter out) throws IOException {
    try {
      new Names(CRFClassifier.getClassifier(MODEL)).writeTo(out);
    } catch (ClassNotFoundException e) {
      throw new IOException("no such class in " + MODEL, e);
    }
  }

  private void writeTo(FlatWriter out) throws IOException {
    out.lines(crf.classIndex.objectsList());
    out.ints(pairs());
    out.number(labelIndices().get(1).size());
    writeFeatures(out);
    writeClusters(out);
    Set<?> words = (Set<?>) Fields.read(AbstractSequenceClassifier.class, "knownLCWords", crf);
    Set<String> sorted = new TreeSet<>();
    words.forEach(word -> sorted.add((String) word));
    out.lines(List.copyOf(sorted));
  }

  @SuppressWarnings("unchecked") // what the field is declared as
  private List<Index<CRFLabel>> labelIndices() {
    return (List<Index<CRFLabel>>) Fields.read(CRFClassifier.class, "labelIndices", crf);
  }

  private int[] pairs() {
    int labels = crf.classIndex.size();
    int[] pairs = new int[labels * labels];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = labelIndices().get(1).indexOf(new CRFLabel(new int[] {i / labels, i % labels}));
    }
    return pairs;
  }

  private void writeFeatures(FlatWriter out) throws IOException {
    @SuppressWarnings("unchecked") // what the field is declared as
    Index<String> features = (Index<String>) Fields.read(CRFClassifier.class, "featureIndex", crf);
    int slots = Integer.highestOneBit(features.size()) * 4;
    long[] keys = new long[slots];
    int[] rows = new int[slots];
    List<float[]> all = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < features.size(); i++) {
      long key = TextHash.key(0, TextHash.of(features.get(i)));
      int slot = LinearModel.freeSlot(keys, key);
      keys[slot] = key;
      rows[slot] = begin;
      float[] row = features.get(i).endsWith("|C") ? ordered(weights[i]) : weights[i];
      all.add(row);
      begin += row.length;
    }
    out.longs(keys);
    out.ints(rows);
    float[] joined = new float[begin];
    int at = 0;
    for (float[] row : all) {
      System.arraycopy(row, 0, joined, at, row.length);
      at += row.length;
    }
    out.floats(joined);
  }

  private float[] ordered(float[] row) {
    float[] out = new float[row.length];
    for (int label = 0; label < row.length; label++) {
      out[label] = row[labelOrder[label]];
    }
    return out;
  }

  private void writeClusters(FlatWriter out) throws IOException {
    Map<?, ?> lexicon =
        (Map<?, ?>) Fields.read(NERFeatureFactory.class, "lexicon", crf.featureFactories.get(0));
    Map<Long, Integer> clusters = new TreeMap<>();
    lexicon.forEach(
        (word, cluster) -> {
          long key = TextHash.of((String) word);
          if (clusters.put(key, Integer.parseInt((String) cluster)) != null) {
            throw new IllegalStateException("two words with one hash: " + word);
          }
        });
    out.longs(clusters.keySet().stream().mapToLong(Long::longValue).toArray());
    out.ints(clusters.values().stream().mapToInt(Integer::intValue).toArray());
  }
}
