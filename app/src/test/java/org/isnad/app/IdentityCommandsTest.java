package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is who on the command line, on reports of a land that is not. */
class IdentityCommandsTest {
  @TempDir static Path folder;
  private static Path read;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private Path caseFile = Path.of("");

  @BeforeAll
  static void readReports() throws IOException {
    Path reports = Files.createDirectories(folder.resolve("reports"));
    Files.writeString(
        reports.resolve("1.txt"),
        "General Haydar Tamarani commands the Falcon Brigade. Tamarani praised his fighters in"
            + " Baghdad.\n");
    Files.writeString(
        reports.resolve("2.txt"),
        "The Falcon Brigade attacked the town on Monday. General Hayder Tamarany led the"
            + " attack.\n");
    Files.writeString(
        reports.resolve("3.txt"),
        "General Karim Tamarani denied the attack. Officials said that Tamarani was in Basra.\n");
    Files.writeString(reports.resolve("4.txt"), "General Tamarani said that the war was over.\n");
    read = folder.resolve("read.isnad");
    run(new ByteArrayOutputStream(), "", "read", reports.toString(), "--case", read.toString());
  }

  @BeforeEach
  void copyCase() throws IOException {
    caseFile = Files.createTempFile(folder, "case", ".isnad");
    Files.copy(read, caseFile, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  private static int run(ByteArrayOutputStream out, String keys, String... words) {
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    ByteArrayInputStream in = new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8));
    return Main.run(List.of(words), new Screen(print, print, 100), in);
  }

  private String run(String... words) {
    return typing("", words);
  }

  private String typing(String keys, String... words) {
    out.reset();
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--case", caseFile.toString()));
    run(out, keys, all.toArray(String[]::new));
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void why_tells_the_rule_behind_every_merge_and_what_it_rests_on() {
    assertThat(run("actor", "Haydar Tamarani", "--why"))
        .contains("Hayder Tamarany")
        .contains("rule:spelling")
        .contains("~")
        .contains("rule:equal-names");
    assertThat(run("actor", "Nobody Known")).contains("Nobody is called");
  }

  @Test
  void review_takes_keys_and_keeps_what_was_judged() {
    assertThat(run("review", "--list")).contains("Tamarani | Karim Tamarani");
    String shown = typing("x\nd not him\nq\n", "review", "--by", "Ann");
    assertThat(shown).contains("is none of the keys").contains("General Tamarani said");
    assertThat(run("identity", "log"))
        .contains("person:Ann")
        .contains("different")
        .contains("not him");
  }

  @Test
  void undo_in_review_takes_the_last_verdict_back() {
    typing("s\nz\nq\n", "review", "--by", "Ann");
    assertThat(run("identity", "log")).contains("(taken back)").contains("undo");
  }

  @Test
  void explode_takes_apart_and_undoing_it_restores_what_was() {
    String before = run("actors");
    String told = run("identity", "explode", "Falcon Brigade", "--dry-run");
    assertThat(told).contains("before:").contains("after:").contains("0 of");
    assertThat(run("actors")).isEqualTo(before);
    run("identity", "explode", "Falcon Brigade", "--by", "Ann");
    assertThat(run("actors")).isNotEqualTo(before);
    for (String line : run("identity", "log").lines().toList()) {
      run("identity", "undo", line.substring(0, 8), "--by", "Ann");
    }
    assertThat(run("actors")).isEqualTo(before);
  }

  @Test
  void a_split_off_name_stays_off() {
    run(
        "identity",
        "split",
        "Haydar Tamarani",
        "Hayder Tamarany",
        "--by",
        "Ann",
        "--why",
        "his son");
    assertThat(run("actor", "Haydar Tamarani", "--why"))
        .doesNotContain("named 'Hayder")
        .contains("held apart by")
        .contains("his son");
  }

  @Test
  void what_is_exported_can_be_imported_into_another_case() throws IOException {
    typing("d\nu\nq\n", "review", "--by", "Ann");
    Path text = folder.resolve("identity.tsv");
    run("identity", "export", text.toString());
    String first = Files.readString(text);
    copyCase();
    assertThat(run("identity", "import", text.toString())).contains("2 of 2");
    assertThat(run("identity", "import", text.toString())).contains("0 of 2");
    run("identity", "export", text.toString());
    assertThat(Files.readString(text)).isEqualTo(first);
  }

  @Test
  void a_dash_is_standard_output_and_input_and_no_file() throws IOException {
    typing("d\nu\nq\n", "review", "--by", "Ann");
    String written = run("identity", "export", "-");
    assertThat(written).isEqualTo(run("identity", "export")).contains("person:Ann");
    assertThat(Path.of("-")).doesNotExist();
    copyCase();
    assertThat(typing(written, "identity", "import", "-")).contains("2 of 2");
    assertThat(run("identity", "export", "-")).isEqualTo(written);
  }
}
