package org.isnad.passage;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * The four-class CRF of Finkel, Grenager and Manning (ACL 2005) as CoreNLP ships it. Tokens that
 * were cut at hyphens are joined before and share the label after, as the model was trained on
 * names such as {@code Al-Qaeda} in one piece.
 */
final class NameTagger {
  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";

  /** Second parts that stay apart from the name before the hyphen ({@code Iran-backed}). */
  private static final Set<String> STAY_APART =
      Set.of(
          "based",
          "area",
          "registered",
          "headquartered",
          "native",
          "born",
          "raised",
          "backed",
          "controlled",
          "owned",
          "resident",
          "trained",
          "educated");

  private final CRFClassifier<CoreLabel> crf;

  private NameTagger(CRFClassifier<CoreLabel> crf) {
    this.crf = crf;
  }

  static NameTagger load() {
    Properties settings = new Properties();
    // what one text teaches must not change how the next is read
    settings.setProperty("maxAdditionalKnownLCWords", "0");
    try {
      return new NameTagger(CRFClassifier.getClassifier(MODEL, settings));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + MODEL, e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("cannot read the model " + MODEL, e);
    }
  }

  /** A label for each token: PERSON, ORGANIZATION, LOCATION, MISC or O. */
  List<String> label(List<CoreLabel> tokens) {
    List<CoreLabel> joined = new ArrayList<>();
    int[] source = new int[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      if (!joined.isEmpty() && joins(joined.getLast(), tokens, i)) {
        extend(joined.getLast(), tokens.get(i));
      } else {
        joined.add(new CoreLabel(tokens.get(i)));
      }
      source[i] = joined.size() - 1;
    }
    List<CoreLabel> labelled = crf.classifySentence(joined);
    List<String> labels = new ArrayList<>();
    for (int i : source) {
      labels.add(labelled.get(i).get(AnswerAnnotation.class));
    }
    return labels;
  }

  private static boolean joins(CoreLabel last, List<CoreLabel> tokens, int i) {
    if (!last.after().isEmpty()) {
      return false;
    }
    if (tokens.get(i).word().equals("-")) {
      return i + 1 < tokens.size() && !STAY_APART.contains(tokens.get(i + 1).word());
    }
    return last.word().endsWith("-") && !STAY_APART.contains(tokens.get(i).word());
  }

  private static void extend(CoreLabel last, CoreLabel next) {
    last.setWord(last.word() + next.word());
    last.setValue(last.word());
    last.setAfter(next.after());
    last.setEndPosition(next.endPosition());
  }
}
