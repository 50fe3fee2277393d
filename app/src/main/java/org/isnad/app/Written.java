package org.isnad.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text files that a command is given; {@code -} stands for standard output and input. */
final class Written {
  private static final String STANDARD = "-";

  private Written() {}

  /** Whether standard output or input is meant. */
  static boolean isStandard(String file) {
    return file.equals(STANDARD);
  }

  /** Writes a text; refuses where that cannot be. */
  static void to(String file, String text, Screen screen) {
    if (isStandard(file)) {
      screen.out().print(text);
      return;
    }
    try {
      Files.writeString(Path.of(file), text);
    } catch (IOException e) {
      throw new Refused(file + " cannot be written: " + e + ".");
    }
  }

  /** Reads a text. */
  static String from(String file, InputStream standardInput) throws IOException {
    return isStandard(file)
        ? new String(standardInput.readAllBytes(), StandardCharsets.UTF_8)
        : Files.readString(Path.of(file));
  }

  /** What a file is called when something is said of it. */
  static String name(String file) {
    return isStandard(file) ? "Standard input" : file;
  }
}
