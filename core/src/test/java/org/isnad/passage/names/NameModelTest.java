package org.isnad.passage.names;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.isnad.passage.TestSentences;
import org.junit.jupiter.api.Test;

class NameModelTest {
  private static final String CORENLP =
      "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";

  private final NameModel.Reading reading = NameModel.load().reading();

  @Test
  void agrees_with_corenlp_on_every_label() throws IOException, ClassNotFoundException {
    Properties settings = new Properties();
    settings.setProperty("maxAdditionalKnownLCWords", "0");
    CRFClassifier<CoreLabel> reference = CRFClassifier.getClassifier(CORENLP, settings);
    for (List<String> words : TestSentences.all()) {
      assertThat(reading.label(words))
          .as(String.join(" ", words))
          .isEqualTo(labels(reference, words));
    }
  }

  @Test
  void labels_names_of_every_class() {
    List<String> words =
        List.of("Karim", "Hadi", "met", "Iraqi", "officials", "of", "Reuters", "in", "Basra", ".");
    assertThat(reading.label(words))
        .containsExactly(
            "PERSON", "PERSON", "O", "MISC", "O", "O", "ORGANIZATION", "O", "LOCATION", "O");
  }

  private static List<String> labels(CRFClassifier<CoreLabel> reference, List<String> words) {
    List<CoreLabel> tokens = new ArrayList<>();
    for (String word : words) {
      CoreLabel token = new CoreLabel();
      token.setWord(word);
      token.setValue(word);
      tokens.add(token);
    }
    return reference.classifySentence(tokens).stream()
        .map(token -> token.get(AnswerAnnotation.class))
        .toList();
  }
}
