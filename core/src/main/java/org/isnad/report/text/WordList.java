package org.isnad.report.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the word lists that lie beside the classes: UTF-8, a row a line, {@code #} a comment. */
public final class WordList {
  private WordList() {}

  /**
   * The rows of a list, each split at tabs.
   *
   * @throws IllegalStateException when the program was built without it
   */
  public static List<List<String>> rows(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the word list " + name + " is missing from this build");
      }
      return rows(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the word list " + name + " is broken", e);
    }
  }

  private static List<List<String>> rows(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }
}
