package org.isnad.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jdbi.v3.core.JdbiException;

/** A case as one file. */
public final class CaseFile {
  private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private CaseFile() {}

  /**
   * Opens a case that is there.
   *
   * @throws CaseException when it is not there, or is no case
   */
  public static Ledger open(Path file) {
    if (!Files.exists(file) || isEmpty(file)) {
      throw new CaseException(
          "There is no case at " + file + ". Make one with 'isnad read ... --case " + file + "'.",
          null);
    }
    return openOrCreate(file);
  }

  /**
   * Opens a case, making an empty one where there is none.
   *
   * @throws CaseException when the file is no case or cannot be written
   */
  public static Ledger openOrCreate(Path file) {
    requireSqliteOrNothing(file);
    try {
      return new Ledger(SqliteDatabase.open(file));
    } catch (JdbiException e) {
      throw new CaseException(
          "The case "
              + file
              + " cannot be opened: "
              + e.getMessage()
              + ". Is it whole, is its folder"
              + " there, and may you write in it?",
          e);
    }
  }

  private static boolean isEmpty(Path file) {
    return file.toFile().length() == 0 && !Files.exists(Path.of(file + "-wal"));
  }

  private static void requireSqliteOrNothing(Path file) {
    if (!Files.exists(file)) {
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(SQLITE.length);
      if (head.length > 0 && !Arrays.equals(head, SQLITE)) {
        throw new CaseException(
            file + " is not a case file. Name another file for the case.", null);
      }
    } catch (IOException e) {
      throw new CaseException(
          file + " cannot be read: " + e.getMessage() + ". Name another file for the case.", e);
    }
  }
}
