package org.isnad.passage.names;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.passage.flat.FlatReader;
import org.isnad.passage.flat.Hashed;
import org.isnad.passage.flat.TextHash;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001; Finkel, Grenager
 * and Manning 2005) with the features of CoreNLP's {@code NERFeatureFactory} that its four-class
 * model uses. Immutable: one instance serves all threads.
 */
public final class NameModel {
  /** Resource beside this class, written when Isnad is built. */
  public static final String FILE = "names.bin";

  private static final int SHAPE = WordShapeClassifier.WORDSHAPEDAN2USELC;
  private static final int DIGITS = WordShapeClassifier.WORDSHAPEDIGITS;
  private static final String UNKNOWN_CLUSTER = "0";

  final String[] labels;

  /**
   * For each pair of labels, the one before times the number of labels plus this one: its weight's
   * place in a row of pairs, or negative where the pair was never seen.
   */
  final int[] pairs;

  final int pairCount;
  private final long[] keys;
  private final int[] rows;
  final float[] weights;
  private final long[] clusterKeys;
  private final short[] clusters;
  private final Set<String> lowerCaseWords;

  private NameModel(FlatReader in) throws IOException {
    labels = in.lines().toArray(String[]::new);
    pairs = in.ints();
    pairCount = in.number();
    keys = in.longs();
    rows = in.ints();
    weights = in.floats();
    clusterKeys = in.longs();
    int[] wide = in.ints();
    clusters = new short[wide.length];
    for (int i = 0; i < wide.length; i++) {
      clusters[i] = (short) wide[i];
    }
    lowerCaseWords = new HashSet<>(in.lines());
  }

  /** Reads the model that was flattened when Isnad was built. */
  public static NameModel load() {
    InputStream file = NameModel.class.getResourceAsStream(FILE);
    if (file == null) {
      throw new IllegalStateException("the model " + FILE + " is missing: build Isnad");
    }
    try (FlatReader in = new FlatReader(file)) {
      return new NameModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + FILE, e);
    }
  }

  /** A reader for one text, which remembers its words; for one thread. */
  public Reading reading() {
    return new Reading();
  }

  /** Reads the sentences of one text. */
  public final class Reading {
    private final Map<String, NameWord> known = new HashMap<>();
    private final NameWord pad = NameWord.pad(NameModel.this);

    private Reading() {}

    /** A label for each word: PERSON, ORGANIZATION, LOCATION, MISC or O. */
    public List<String> label(List<String> words) {
      NameWord[] found = new NameWord[words.size()];
      for (int i = 0; i < found.length; i++) {
        found[i] = known.computeIfAbsent(words.get(i), w -> NameWord.of(w, NameModel.this));
      }
      int[] best = new Chain(NameModel.this, found, pad).best();
      List<String> out = new ArrayList<>(best.length);
      for (int label : best) {
        out.add(labels[label]);
      }
      return out;
    }
  }

  /** American spelling: what the model knows. */
  static String american(String word) {
    return Americanize.americanize(word);
  }

  String shape(String american) {
    return WordShapeClassifier.wordShape(american, SHAPE, lowerCaseWords);
  }

  /** The distributional cluster that a word lies in. */
  String cluster(String american) {
    String key = WordShapeClassifier.wordShape(american.toLowerCase(Locale.ENGLISH), DIGITS);
    int at = Arrays.binarySearch(clusterKeys, TextHash.of(key));
    return at < 0 ? UNKNOWN_CLUSTER : Short.toString(clusters[at]);
  }

  /** Where the weights of a feature begin, or a negative number where the model has none. */
  int row(Hashed value, Hashed suffix) {
    return row(TextHash.concat(value.hash(), suffix.hash(), suffix.power()));
  }

  int row(long hash) {
    long key = TextHash.key(0, hash);
    int mask = keys.length - 1;
    for (int slot = (int) key & mask; keys[slot] != 0; slot = (slot + 1) & mask) {
      if (keys[slot] == key) {
        return rows[slot];
      }
    }
    return -1;
  }

  /** Adds a row to the scores; a negative row adds nothing. */
  void add(int row, double[] scores) {
    if (row >= 0) {
      for (int i = 0; i < scores.length; i++) {
        scores[i] += weights[row + i];
      }
    }
  }
}
