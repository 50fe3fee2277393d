package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqliteLedgerTest extends LedgerTest {
  @TempDir private Path folder;

  @Override
  Ledger open() {
    return CaseFile.openOrCreate(folder.resolve("case.isnad"));
  }

  private Path filled() {
    Path file = folder.resolve("filled.isnad");
    try (Ledger ledger = CaseFile.openOrCreate(file);
        LedgerWriter writer = ledger.writer(Samples.RUN)) {
      writer.add(Samples.filing(1));
      writer.add(Samples.filing(2));
    }
    return file;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "artifact | UPDATE artifact SET zlib = x'789c030000000001'           | artifact",
        "report   | UPDATE report SET text = replace(text, 'Karim', 'Kerim') | its text is not",
        "report   | DELETE FROM report                                       | report is missing",
        "reading  | UPDATE reading SET tokens = 7                            | its rows are not",
        "mention  | UPDATE mention SET words = 'Omar' WHERE ordinal = 0      | 'Omar' does not"
            + " stand",
        "mention  | UPDATE mention SET start_offset = start_offset + 1       | does not stand",
        "mention  | DELETE FROM mention WHERE ordinal = 1                    | does not have",
        "claim    | UPDATE claim SET polarity = 'denied' WHERE ordinal = 0   | its rows are not",
        "claim    | UPDATE claim SET words = 'Omar leads' WHERE ordinal = 0  | 'Omar leads' does"
            + " not",
        "claim    | UPDATE claim SET kind = 'rumour' WHERE ordinal = 0       | cannot be loaded",
        "claim    | UPDATE claim SET end_offset = 99999 WHERE ordinal = 0    | does not stand",
        "argument | UPDATE argument SET words = 'Omar' WHERE ordinal = 0     | 'Omar' does not",
        "report   | UPDATE report SET meta = replace(meta, 'Daily', 'Weekly') | report",
        "report   | UPDATE report SET zones = '[]'                           | is not what was",
        "sighting | UPDATE sighting SET path = 'elsewhere.txt' WHERE path LIKE '%1.txt' | is"
            + " missing",
        "sighting | UPDATE sighting SET path = 'elsewhere.txt' WHERE path LIKE '%1.txt' | was not"
            + " there",
        "reading  | DELETE FROM reading WHERE number = 2                     | is missing",
        "problem  | DELETE FROM problem                                      | is missing",
        "problem  | UPDATE problem SET what = 'Nothing.'                     | is not what was",
        "run      | UPDATE run SET recorded_at = '1999'                      | is not what was",
        "artifact | UPDATE artifact SET recorded_at = '1999'                 | is not what was",
        "seal     | UPDATE seal SET covered = '[]' WHERE number = 1          | does not follow",
        "seal     | DELETE FROM seal WHERE number = 1                        | does not follow",
        "argument | DELETE FROM argument WHERE ordinal = 0                   | cannot be loaded",
      })
  void verify_says_what_was_tampered_with(String table, String tampering, String said) {
    Path file = filled();
    tamper(file, table, tampering);
    List<Fault> faults = new ArrayList<>();
    try (Ledger ledger = CaseFile.open(file)) {
      assertThat(ledger.verify(faults::add).sound()).isFalse();
    }
    assertThat(faults).extracting(Fault::line).anyMatch(line -> line.contains(said));
  }

  @Test
  void a_case_from_before_there_were_seals_is_sealed_when_it_is_opened() {
    Path file = filled();
    Jdbi.create("jdbc:sqlite:" + file)
        .useHandle(
            handle -> {
              handle.execute("DROP TABLE seal");
              handle.execute("DELETE FROM flyway_schema_history WHERE version LIKE '7%'");
            });
    try (Ledger ledger = CaseFile.open(file)) {
      assertThat(ledger.count(Table.SEAL)).isEqualTo(1);
      Verification verification = ledger.verify(fault -> {});
      assertThat(verification.sound()).isTrue();
      assertThat(verification.seal()).isPresent();
    }
    tamper(file, "sighting", "DELETE FROM sighting");
    try (Ledger ledger = CaseFile.open(file)) {
      assertThat(ledger.verify(fault -> {}).sound()).isFalse();
    }
  }

  private static void tamper(Path file, String table, String sql) {
    Jdbi.create("jdbc:sqlite:" + file)
        .useHandle(
            handle -> {
              handle.execute("DROP TRIGGER " + table + "_no_update");
              handle.execute("DROP TRIGGER " + table + "_no_delete");
              assertThat(handle.execute(sql)).isPositive();
            });
  }

  @Test
  void verify_notices_a_flipped_bit() throws IOException {
    Path file = filled();
    byte[] bytes = Files.readAllBytes(file);
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    bytes[latin.indexOf("a guard told Daily Wire")] ^= 1;
    Files.write(file, bytes);
    List<Fault> faults = new ArrayList<>();
    try (Ledger ledger = CaseFile.open(file)) {
      assertThat(ledger.verify(faults::add).sound()).isFalse();
    }
    assertThat(faults).isNotEmpty();
  }

  @Test
  void a_case_whose_storage_is_broken_says_so() throws IOException {
    Path file = filled();
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 4096, bytes.length, (byte) 0x55);
    Files.write(file, bytes);
    assertThatThrownBy(() -> CaseFile.open(file))
        .isInstanceOf(CaseException.class)
        .hasMessageContaining("filled.isnad")
        .hasMessageContaining("Is it whole");
  }

  @Test
  void after_writing_a_case_is_one_file() {
    filled();
    assertThat(folder.toFile().list()).contains("filled.isnad");
    assertThat(folder.toFile().list()).doesNotContain("filled.isnad-wal", "filled.isnad-shm");
  }

  @Test
  void a_missing_case_says_how_to_make_one() {
    assertThatThrownBy(() -> CaseFile.open(folder.resolve("none.isnad")))
        .isInstanceOf(CaseException.class)
        .hasMessageContaining("none.isnad")
        .hasMessageContaining("isnad read");
  }

  @Test
  void a_file_that_is_no_case_is_left_as_it_is() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "no case at all, only notes");
    assertThatThrownBy(() -> CaseFile.openOrCreate(file))
        .isInstanceOf(CaseException.class)
        .hasMessageContaining("not a case");
    assertThat(file).hasContent("no case at all, only notes");
  }

  @Test
  void a_foreign_database_is_refused() {
    Path file = folder.resolve("foreign.db");
    Jdbi.create("jdbc:sqlite:" + file)
        .useHandle(handle -> handle.execute("CREATE TABLE report (x INTEGER)"));
    assertThatThrownBy(() -> CaseFile.open(file))
        .isInstanceOf(CaseException.class)
        .hasMessageContaining("foreign.db");
  }
}
