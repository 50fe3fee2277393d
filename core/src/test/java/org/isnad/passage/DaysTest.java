package org.isnad.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
  @ParameterizedTest
  @CsvSource({
    "The Homra government Saturday strongly condemned the raid.,Saturday,npadvmod,condemned",
    "President Karim Hadi on Tuesday condemned the raid.,on,prep,condemned",
    "The meeting on Tuesday in Homra ended early.,on,prep,meeting",
    "Saturday was quiet.,Saturday,nsubj,was",
  })
  void hangs_a_day_on_the_verb_where_a_subject_stands_before_it(
      String text, String word, String relation, String head) {
    Sentence sentence = Models.analyse(text).sentence(0);
    Token token =
        sentence.tokens().stream().filter(t -> t.text().equals(word)).findFirst().orElseThrow();
    assertThat(token.relation()).isEqualTo(relation);
    assertThat(sentence.token(token.head()).text()).isEqualTo(head);
  }
}
