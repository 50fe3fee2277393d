package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The plain-text reports ({@code .txt}) of a folder, in order of their names. */
final class Texts {
  private Texts() {}

  static List<String> of(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : files(folder)) {
      texts.add(Files.readString(file));
    }
    return texts;
  }

  /** In order of their names; at least one. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
      if (found.isEmpty()) {
        throw new IOException(folder + ": no .txt file in this folder to measure on");
      }
      return found;
    }
  }
}
