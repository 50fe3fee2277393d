package org.isnad.eval;

import java.io.IOException;
import java.nio.file.Path;

/** One yardstick: reads a folder of its layout, runs Isnad on it, scores. */
public interface Yardstick {
  /** The name on the command line: {@code polnear}. */
  String name();

  /**
   * Scores Isnad on a folder.
   *
   * @throws IOException when the folder is not of this yardstick's layout; the message says what is
   *     missing
   */
  Scores score(Path folder) throws IOException;
}
