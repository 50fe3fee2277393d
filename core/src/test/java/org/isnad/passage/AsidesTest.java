package org.isnad.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Foreign words in brackets that a translator or a machine left in the text. */
class AsidesTest {
  private static List<String> sentences(String words) {
    AnalysedText text = Models.analyse(words);
    return text.sentences().stream().map(s -> text.words(s.span())).toList();
  }

  @Test
  void a_sentence_whose_end_they_have_swallowed_ends_before_them() {
    assertThat(sentences("He fears the leaders of the factions [الجماعات المسلحة] They left."))
        .containsExactly("He fears the leaders of the factions", "They left.");
  }

  @Test
  void a_sentence_that_goes_on_after_them_is_one() {
    assertThat(sentences("He fears the factions [الجماعات المسلحة] in the north."))
        .containsExactly("He fears the factions [الجماعات المسلحة] in the north.");
  }
}
