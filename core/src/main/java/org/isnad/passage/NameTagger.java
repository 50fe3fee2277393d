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

  /** Nothing longer is a word; the model looks at all beginnings and ends of each. */
  private static final int LONGEST_NAME = 60;

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
  List<String> label(List<Piece> tokens) {
    List<CoreLabel> joined = new ArrayList<>();
    int[] source = new int[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      String form = tokens.get(i).form();
      if (i > 0 && joins(joined.getLast().word(), tokens, i)) {
        set(joined.getLast(), joined.getLast().word() + form);
      } else {
        joined.add(set(new CoreLabel(), form));
      }
      source[i] = joined.size() - 1;
    }
    List<CoreLabel> labelled = crf.classifySentence(joined);
    List<String> labels = new ArrayList<>(source.length);
    for (int i : source) {
      labels.add(labelled.get(i).get(AnswerAnnotation.class));
    }
    return labels;
  }

  /** Whether a token goes with the one before: a hyphen, or what follows one, without a space. */
  private static boolean joins(String last, List<Piece> tokens, int i) {
    if (!tokens.get(i - 1).glued() || last.length() > LONGEST_NAME) {
      return false;
    }
    if (tokens.get(i).form().equals("-")) {
      return i + 1 < tokens.size() && !STAY_APART.contains(tokens.get(i + 1).form());
    }
    return last.endsWith("-") && !STAY_APART.contains(tokens.get(i).form());
  }

  private static CoreLabel set(CoreLabel label, String word) {
    label.setWord(word);
    label.setValue(word);
    return label;
  }
}
