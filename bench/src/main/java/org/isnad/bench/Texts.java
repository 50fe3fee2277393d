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
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    if (texts.isEmpty()) {
      throw new IOException(folder + ": no .txt file in this folder to measure on");
    }
    return texts;
  }
}
