package org.isnad.passage.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.isnad.passage.TestSentences;
import org.junit.jupiter.api.Test;

class SyntaxModelTest {
  private final SyntaxModel model = SyntaxModel.load();

  @Test
  void agrees_with_nlp4j_on_every_tag_lemma_head_and_relation() throws IOException {
    Nlp4j reference = Nlp4j.load();
    SyntaxModel.Reading reading = model.reading();
    for (List<String> words : TestSentences.all()) {
      assertThat(table(reading.read(words)))
          .as(String.join(" ", words))
          .isEqualTo(table(reference.read(words)));
    }
  }

  @Test
  void knows_the_tags_of_words_in_small_letters() {
    assertThat(model.tagsOf("collocate")).containsExactly("VB", "JJ", "NN");
    assertThat(model.tagsOf("zzqxv")).isEmpty();
  }

  private static String table(Syntax read) {
    return String.join(
        "\n",
        Arrays.toString(read.tags()),
        Arrays.toString(read.lemmas()),
        Arrays.toString(read.heads()),
        Arrays.toString(read.relations()));
  }
}
