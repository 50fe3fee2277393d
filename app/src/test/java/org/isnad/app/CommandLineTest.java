package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.app.Typed.isnad;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.app.Typed.Call;
import org.junit.jupiter.api.Test;

/** The commands that read and list, as a person types them, on the reports that come with Isnad. */
class CommandLineTest extends OnDemo {
  @Test
  void the_demo_tells_a_brief_with_footnotes() {
    assertThat(demo.err()).isEmpty();
    assertThat(demo.status()).isZero();
    assertThat(demo.out())
        .contains(" reports: ")
        .contains("WHO DIRECTS WHOM")
        .contains("according to")
        .contains("THE EXACT WORDS\n[1] \u201c");
  }

  @Test
  void the_brief_of_a_case_is_always_the_same() {
    Call brief = isnad("brief", "--case", file);
    assertThat(brief.status()).isZero();
    assertThat(demo.out()).endsWith(brief.out());
    assertThat(isnad("brief", "--case", file, "--limit", "1").out()).contains(" more: isnad ");
  }

  @Test
  void the_brief_is_told_as_markdown_and_as_one_html_page_too() {
    Call markdown = isnad("brief", "--case", file, "--format", "markdown");
    assertThat(markdown.out()).startsWith("# Brief").contains("## Who directs whom", "\n[^1]: ");
    Call html = isnad("brief", "--case", file, "--format", "html");
    assertThat(html.status()).isZero();
    assertThat(html.out())
        .startsWith("<!doctype html>")
        .contains("href=\"#n1\"", "<li id=\"n1\"", "<bdi dir=\"auto\">")
        .doesNotContain("\uE000");
  }

  @Test
  void reading_the_examples_again_reads_nothing_again() {
    Call again = isnad("demo", "--case", file);
    assertThat(again.status()).isZero();
    assertThat(again.out()).contains(": 0 read, ");
  }

  @Test
  void the_demo_verifies() {
    Call verify = isnad("verify", "--case", file);
    assertThat(verify.out()).contains("all sound").doesNotContain("FAULT");
    assertThat(verify.status()).isZero();
    String seal = verify.out().lines().toList().getLast().replace("Seal: ", "");
    assertThat(isnad("verify", "--case", file, "--seal", seal).status()).isZero();
    Call other = isnad("verify", "--case", file, "--seal", seal.replace(seal.charAt(0), 'x'));
    assertThat(other.out()).contains("the case has no such seal");
    assertThat(other.status()).isEqualTo(1);
  }

  @Test
  void claims_are_listed_and_shown_with_their_words_and_voices() {
    Call claims = isnad("claims", "--case", file, "--kind", "relation", "--limit", "5");
    assertThat(claims.status()).isZero();
    List<String> ids =
        claims.out().lines().filter(l -> !l.startsWith(" ")).map(l -> l.split(" ")[0]).toList();
    assertThat(ids).hasSize(5).allMatch(id -> id.matches("[0-9a-f]{8}"));
    Call show = isnad("show", ids.getFirst(), "--case", file);
    assertThat(show.status()).isZero();
    assertThat(show.out())
        .contains("claim         " + ids.getFirst())
        .contains("words  ", "[[", "]]")
        .contains("voice  ")
        .contains("read by  ")
        .contains("confidence  ")
        .contains("file  ");
  }

  @Test
  void a_filter_leaves_only_what_was_asked_for() {
    String all = isnad("claims", "--case", file).out();
    String relations = isnad("claims", "--case", file, "--kind", "relation").out();
    assertThat(relations.lines().filter(l -> !l.startsWith(" ")))
        .isNotEmpty()
        .allMatch(l -> l.contains(" relation: "));
    assertThat(all).contains(relations.lines().findFirst().orElseThrow());
    assertThat(isnad("claims", "--case", file, "--actor", "nobody of this name").out()).isEmpty();
  }

  @Test
  void actors_are_listed_with_their_kinds() {
    Call actors = isnad("actors", "--case", file, "--kind", "person", "--limit", "3");
    assertThat(actors.status()).isZero();
    assertThat(actors.out().lines().filter(l -> !l.startsWith(" ")))
        .hasSize(3)
        .allMatch(l -> l.contains("(person; "));
  }

  @Test
  void problems_and_events_are_listed() {
    assertThat(isnad("problems", "--case", file).status()).isZero();
    assertThat(isnad("events", "--case", file).status()).isZero();
  }

  @Test
  void json_lines_keep_to_the_schema() {
    Call lines = isnad("read", examples().toString(), "--format", "jsonl");
    assertThat(lines.status()).isZero();
    assertThat(lines.err()).contains(" reports: ");
    List<String> claims = lines.out().lines().toList();
    assertThat(claims).isNotEmpty();
    assertThat(claims.stream().flatMap(line -> ClaimSchemaTest.errors(line).stream())).isEmpty();
  }

  @Test
  void the_gold_form_is_one_file_a_report() throws IOException {
    Path out = folder.resolve("gold");
    Path report = examples().resolve("mosul-line-erbil.txt");
    Call gold = isnad("read", report.toString(), "--format", "gold", "--out", out.toString());
    assertThat(gold.status()).isZero();
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files).containsExactly(out.resolve("mosul-line-erbil.json"));
    }
    assertThat(out.resolve("mosul-line-erbil.json")).content().contains("\"actors\"");
  }

  @Test
  void the_gold_form_needs_a_folder_and_a_dash_is_none() {
    String report = examples().resolve("mosul-line-erbil.txt").toString();
    Call gold = isnad("read", report, "--format", "gold", "--out", "-");
    assertThat(gold.status()).isEqualTo(1);
    assertThat(gold.err()).contains("--out takes a folder");
    assertThat(Path.of("-")).doesNotExist();
  }

  @Test
  void reading_nothing_is_status_1() {
    Call none = isnad("read", folder.resolve("none.txt").toString(), "--case", file + "2");
    assertThat(none.status()).isEqualTo(1);
    assertThat(none.out()).contains("1 problems: 1 unreadable");
  }

  @Test
  void a_claim_or_case_that_is_not_there_is_status_1() {
    assertThat(isnad("show", "ffffffffffff", "--case", file).status()).isEqualTo(1);
    Call none = isnad("brief", "--case", folder.resolve("none.isnad").toString());
    assertThat(none.status()).isEqualTo(1);
    assertThat(none.err()).contains("none.isnad").contains("isnad read");
  }

  @Test
  void a_wrong_call_is_status_2_and_points_to_the_help() {
    Call wrong = isnad("read", "--colour", "red");
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err()).contains("--help");
    assertThat(isnad("no-such-command").status()).isEqualTo(2);
  }

  @Test
  void no_thread_and_no_day_are_wrong_calls_told_in_one_line() {
    Call threads = isnad("read", "--threads", "0", "a.txt");
    assertThat(threads.status()).isEqualTo(2);
    assertThat(threads.err())
        .startsWith("--threads takes a number from 1 up, not 0.")
        .hasLineCount(1);
    Call day = isnad("claims", "--on", "2020-13-45");
    assertThat(day.status()).isEqualTo(2);
    assertThat(day.err()).contains("'2020-13-45' is no day like 2021-03-17").hasLineCount(1);
  }

  @Test
  void an_address_is_not_fetched() {
    Call read = isnad("read", "https://x.example/a", "--case", file + "3");
    assertThat(read.status()).isEqualTo(1);
    assertThat(isnad("problems", "--case", file + "3").out())
        .contains("https://x.example/a: It is an address; Isnad fetches nothing.");
  }

  @Test
  void a_readme_in_a_folder_is_no_report_and_that_is_told() throws IOException {
    Path reports = Files.createDirectories(folder.resolve("with a readme"));
    Files.writeString(reports.resolve("README.md"), "The army attacked the town on Monday.");
    Files.writeString(reports.resolve("a.txt"), "Rebels attacked the town of Goma on Monday.");
    Call read = isnad("read", reports.toString(), "--case", file + "5");
    assertThat(read.out()).contains("1 problems: 1 passed over", " 1 read");
    assertThat(isnad("problems", "--case", file + "5").out())
        .contains("README.md: By its name it describes", "give it by its name");
    Call named = isnad("read", reports.resolve("README.md").toString(), "--case", file + "5");
    assertThat(named.out()).contains(" 1 read");
  }

  @Test
  void problems_of_a_run_are_pointed_to() {
    Call read = isnad("read", folder.toString() + "/none", "--case", file + "4");
    assertThat(read.out()).contains("'isnad problems' lists them");
  }

  @Test
  void an_empty_file_is_no_case_and_stays_empty() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.isnad"));
    assertThat(isnad("verify", "--case", empty.toString()).status()).isEqualTo(1);
    assertThat(empty).isEmptyFile();
  }

  @Test
  void help_lists_the_commands_and_the_exit_statuses() {
    Call help = isnad("--help");
    assertThat(help.status()).isZero();
    assertThat(help.out()).contains("demo", "read", "brief", "verify", "Exit status:");
  }

  private static Path examples() {
    return Path.of(System.getProperty("isnad.root")).resolve("examples");
  }
}
