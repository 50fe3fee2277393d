package org.isnad.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** One SQLite file with a write-ahead log: a killed writer leaves what was committed. */
record SqliteDatabase(Path file, Jdbi jdbi) implements Database {
  private static final int WAIT_FOR_ANOTHER_WRITER_MS = 60_000;
  private static final int CACHE_KIB = 32 * 1024;
  private static final int CURRENT_VERSION = 7;
  private static final String MIGRATIONS = "classpath:org/isnad/store/";

  /** Opens the file, making it or bringing it up to date where needed. */
  static SqliteDatabase open(Path file) {
    SQLiteDataSource source = new SQLiteDataSource(config());
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    Jdbi jdbi = Jdbi.create(source);
    if (!upToDate(jdbi)) {
      migrate(source, file);
      jdbi.useHandle(Seals::begin);
    }
    return new SqliteDatabase(file, jdbi);
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setBusyTimeout(WAIT_FOR_ANOTHER_WRITER_MS);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.enforceForeignKeys(true);
    config.enableRecursiveTriggers(true);
    config.setCacheSize(-CACHE_KIB);
    return config;
  }

  /** Saves starting Flyway on every command; Flyway's own table says so. */
  private static boolean upToDate(Jdbi jdbi) {
    try (Handle handle = jdbi.open()) {
      boolean migrated =
          handle
              .select("SELECT 1 FROM sqlite_master WHERE name = 'flyway_schema_history'")
              .mapTo(Integer.class)
              .findFirst()
              .isPresent();
      return migrated
          && handle
              .select(
                  "SELECT 1 FROM flyway_schema_history WHERE success = 1"
                      + " GROUP BY 1 HAVING MAX(CAST(version AS INTEGER)) = ?",
                  CURRENT_VERSION)
              .mapTo(Integer.class)
              .findFirst()
              .isPresent();
    }
  }

  private static void migrate(SQLiteDataSource source, Path file) {
    try {
      Flyway.configure()
          .dataSource(source)
          .locations(MIGRATIONS + "common", MIGRATIONS + "sqlite")
          .placeholders(Map.of("bytes", "BLOB"))
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new CaseException(
          file
              + " is a database, but not a case that this version of Isnad knows: "
              + String.valueOf(e.getMessage()).strip()
              + ". Use the newest Isnad, or another file.",
          e);
    }
  }

  @Override
  public String name() {
    return file.toString();
  }

  @Override
  public List<String> selfCheck(Handle handle) {
    try {
      return handle.select("PRAGMA integrity_check").mapTo(String.class).list().stream()
          .filter(line -> !line.equals("ok"))
          .toList();
    } catch (JdbiException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void settle(Handle handle) {
    handle.select("PRAGMA wal_checkpoint(TRUNCATE)").mapTo(Integer.class).findFirst();
  }
}
