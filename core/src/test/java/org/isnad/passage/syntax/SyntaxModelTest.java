package org.isnad.passage.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SyntaxModelTest {
  private final SyntaxModel.Reading reading = SyntaxModel.load().reading();

  @Test
  void agrees_with_nlp4j_on_every_tag_lemma_head_and_relation() throws IOException {
    Nlp4j reference = Nlp4j.load();
    for (String line : sentences()) {
      List<String> words = List.of(line.split(" "));
      assertThat(table(reading.read(words))).as(line).isEqualTo(table(reference.read(words)));
    }
  }

  private static String table(Syntax read) {
    return String.join(
        "\n",
        Arrays.toString(read.tags()),
        Arrays.toString(read.lemmas()),
        Arrays.toString(read.heads()),
        Arrays.toString(read.relations()));
  }

  /** Sentences, cut into words; a line each. */
  private static List<String> sentences() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(SyntaxModelTest.class.getResourceAsStream("sentences.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    }
  }
}
