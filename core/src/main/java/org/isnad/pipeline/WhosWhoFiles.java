package org.isnad.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.actor.whoswho.Entry;
import org.isnad.actor.whoswho.EntryFile;
import org.isnad.base.Line;

/** Reads who's-whos from files. */
public final class WhosWhoFiles {
  private WhosWhoFiles() {}

  /**
   * By the form that the file has.
   *
   * @throws IOException when it cannot be read
   * @throws IllegalArgumentException when it is of none of the forms, with the reason
   */
  public static List<Entry> read(Path file) throws IOException {
    return EntryFile.read(Line.of(file.toString(), Files.readString(file)));
  }
}
