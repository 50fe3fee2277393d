package org.isnad.eval.re3d;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the vocabulary files beside this package. */
final class Words {
  private Words() {}

  /** The cells of every line that is neither blank nor a comment. */
  static List<List<String>> cells(String file) {
    InputStream stream = Words.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException("the vocabulary file " + file + " is not on the class path");
    }
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the vocabulary file " + file, e);
    }
  }
}
