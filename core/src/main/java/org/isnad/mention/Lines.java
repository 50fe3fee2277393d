package org.isnad.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the vocabulary files beside this package: one entry a line, tabs between cells. */
final class Lines {
  private Lines() {}

  /** The cells of every line that is neither blank nor a comment; missing cells are empty. */
  static List<List<String>> cells(String file, int columns) {
    return lines(file).stream().map(line -> cellsOf(file, line, columns)).toList();
  }

  /** The lines that are neither blank nor a comment. */
  static Set<String> words(String file) {
    return lines(file).stream().map(String::strip).collect(Collectors.toUnmodifiableSet());
  }

  /** The forms of one cell. */
  static List<String> forms(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }

  private static List<String> lines(String file) {
    InputStream stream = Lines.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException("the vocabulary file " + file + " is not on the class path");
    }
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the vocabulary file " + file, e);
    }
  }

  private static List<String> cellsOf(String file, String line, int columns) {
    String[] cells = line.split("\t", -1);
    if (cells.length > columns) {
      throw new IllegalStateException(
          file + ": more than " + columns + " cells in '" + line + "'; take the tabs out");
    }
    String[] padded = new String[columns];
    for (int i = 0; i < columns; i++) {
      padded[i] = i < cells.length ? cells[i].strip() : "";
    }
    return List.of(padded);
  }
}
