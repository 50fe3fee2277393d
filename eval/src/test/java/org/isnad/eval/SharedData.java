package org.isnad.eval;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Data to measure on that is not part of the project; tests that need it are skipped without it.
 */
public final class SharedData {
  private SharedData() {}

  /** A folder in it, from the environment variable ISNAD_SHARED or beside the project. */
  public static Path folder(String name) {
    String given = System.getenv("ISNAD_SHARED");
    Path shared =
        given != null
            ? Path.of(given)
            : Path.of(System.getProperty("isnad.root", ".")).toAbsolutePath().resolve("../shared");
    Path folder = shared.normalize().resolve(name);
    assumeTrue(Files.isDirectory(folder), () -> "skipped: " + folder + " is not here");
    return folder;
  }
}
