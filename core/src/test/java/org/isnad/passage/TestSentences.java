package org.isnad.passage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Sentences of many kinds, cut into words. */
public final class TestSentences {
  private TestSentences() {}

  /** All of sentences.txt, a line each, words apart by a space. */
  public static List<List<String>> all() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(TestSentences.class.getResourceAsStream("sentences.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .map(line -> List.of(line.split(" ")))
          .toList();
    }
  }
}
