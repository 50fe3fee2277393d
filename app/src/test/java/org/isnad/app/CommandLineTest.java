package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a person types them, on the reports that come with Isnad. */
class CommandLineTest {
  @TempDir private static Path folder;

  private static String file = "";
  private static Call demo = new Call(-1, "", "");

  /** What a command gave. */
  private record Call(int status, String out, String err) {}

  private static Call isnad(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8)) {
      int status = Main.run(List.of(words), new Screen(outStream, errStream, 100));
      return new Call(
          status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
  }

  @BeforeAll
  static void runTheDemo() {
    file = folder.resolve("demo.isnad").toString();
    demo = isnad("demo", "--case", file);
  }

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

  @Test
  void reprints_and_translated_copies_of_the_examples_lead_to_their_originals() {
    Call origins = isnad("origins", "--case", file);
    assertThat(origins.status()).isZero();
    String flat = origins.out().replaceAll("\\s+", " ");
    assertThat(flat)
        .containsPattern("levant-wire-strike-toll\\.html\\] -> Nahrain Post")
        .containsPattern("diwan-weekly-two-meetings\\.html\\] -> Rasid Al-Akhbar");
    assertThat(isnad("origins", "nahrain-post", "--case", file).out())
        .contains("carried by 2 reports", "chain: Levant Wire");
  }

  @Test
  void a_judgement_on_origins_beats_the_score_and_can_be_taken_back() {
    String own = folder.resolve("judged.isnad").toString();
    isnad("demo", "--case", own);
    Call judged =
        isnad(
            "origins",
            "nahrain-post",
            "--independent-of",
            "levant-wire-strike",
            "--case",
            own,
            "--by",
            "Ada");
    assertThat(judged.status()).isZero();
    assertThat(isnad("origins", "nahrain-post", "--case", own).out())
        .contains("carried by 1 report");
    String id = judged.out().split(" ")[1];
    assertThat(isnad("origins", "--undo", id, "--case", own, "--by", "Ada").status()).isZero();
    assertThat(isnad("origins", "nahrain-post", "--case", own).out())
        .contains("carried by 2 reports");
    assertThat(isnad("origins", "--judgements", "--case", own).out())
        .contains("independent", "takes back " + id);
    assertThat(isnad("verify", "--case", own).status()).isZero();
  }

  @Test
  void two_reports_are_put_side_by_side() {
    Call diff = isnad("diff", "levant-wire-strike", "nahrain-post", "--case", file);
    assertThat(diff.status()).isZero();
    assertThat(diff.out().lines().map(l -> l.isEmpty() ? ' ' : l.charAt(0)))
        .contains('=', '-', '<', '>');
    assertThat(isnad("diff", "levant-wire-strike", "no such", "--case", file).status())
        .isEqualTo(1);
  }

  @Test
  void grades_are_set_shown_carried_over_and_taken_back() throws IOException {
    String own = folder.resolve("grades.isnad").toString();
    Files.copy(Path.of(file), Path.of(own));
    String claim =
        isnad("claims", "--case", own, "--limit", "1").out().lines().findFirst().orElseThrow();
    String id = claim.split(" ")[0];
    Call set = isnad("origins", id, "--grade", "3", "--by", "Ada", "--case", own);
    assertThat(set.out()).contains("is graded 3, possibly true");
    assertThat(
            isnad("source", "Tigris Courier", "--grade", "B", "--by", "Ada", "--case", own).out())
        .contains("is graded B, usually reliable");
    assertThat(isnad("show", id, "--case", own).out()).contains("this claim: 3, possibly true");
    assertThat(isnad("source", "Tigris Courier", "--case", own).out())
        .contains("graded B, usually reliable (graded by Ada)");
    assertThat(isnad("origins", id, "--grade", "9", "--case", own).err()).contains("1 to 6");

    String carried = folder.resolve("carried.tsv").toString();
    assertThat(isnad("origins", "--export", carried, "--case", own).status()).isZero();
    String other = folder.resolve("other.isnad").toString();
    Files.copy(Path.of(file), Path.of(other));
    assertThat(isnad("origins", "--import", carried, "--case", other).out())
        .contains("2 of 2 judgements added");
    assertThat(isnad("show", id, "--case", other).out()).contains("this claim: 3, possibly true");

    String line = set.out().split(" ")[1];
    assertThat(isnad("origins", "--undo", line, "--case", other).status()).isZero();
    assertThat(isnad("show", id, "--case", other).out()).doesNotContain("this claim: 3");
  }

  @Test
  void a_damaged_passage_is_shown_with_its_damage_and_a_better_copy_and_is_trusted_less() {
    String claims = isnad("claims", "--case", file).out();
    String all = claims.replaceAll("\n {2,}", " ");
    String damaged =
        all.lines()
            .filter(line -> line.contains("| damaged: ") && line.contains("better preserved in"))
            .findFirst()
            .orElseThrow();
    String show = isnad("show", damaged.split(" ")[0], "--case", file).out();
    assertThat(show)
        .contains("damage        ")
        .contains("see           better preserved in ")
        .contains("as read, less for damage");
    assertThat(demo.out().replaceAll("\\s+", " ")).contains("; damaged passage: ");
  }

  @Test
  void a_source_is_told_without_a_grade() {
    assertThat(isnad("source", "--case", file).out()).contains("Levant Wire");
    Call source = isnad("source", "Levant Wire", "--case", file);
    assertThat(source.out())
        .contains("claims that rest on it", "takes back", "No grade is computed");
    assertThat(isnad("source", "Nobody At All", "--case", file).status()).isEqualTo(1);
  }

  @Test
  void a_model_is_marked_as_one_is_the_same_for_one_seed_and_changes_no_case() {
    String claims = isnad("claims", "--case", file).out();
    Call text = isnad(model("--seed", "4"));
    assertThat(text.err()).isEmpty();
    assertThat(text.status()).isZero();
    assertThat(text.out()).startsWith("MODEL, not evidence").contains("MODEL: WHAT HAPPENS");
    assertThat(text.out().lines().filter(l -> l.equals(l.toUpperCase(java.util.Locale.ROOT))))
        .filteredOn(l -> l.contains(" ") && l.matches("[A-Z].*"))
        .allMatch(l -> l.startsWith("MODEL") || l.startsWith("TOLD"));
    assertThat(isnad(model("--seed", "4")).out()).isEqualTo(text.out());
    assertThat(isnad(model("--seed", "5")).out()).isNotEqualTo(text.out());
    Call json = isnad(model("--format", "json"));
    assertThat(json.out()).startsWith("{\"model\":true").contains("\"rank_correlation\":");
    assertThat(isnad("claims", "--case", file).out()).isEqualTo(claims);
  }

  private static String[] model(String... more) {
    List<String> words =
        List.of("what-if", "--case", file, "--on", "2021-03-01", "--without", "Hijazi");
    return Stream.of(words, List.of("--runs", "30"), List.of(more))
        .flatMap(List::stream)
        .toArray(String[]::new);
  }

  @Test
  void an_assumption_that_makes_no_sense_is_refused_in_words() {
    Call wrong = isnad(model("--set", "facade=3"));
    assertThat(wrong.status()).isEqualTo(1);
    assertThat(wrong.err()).contains("facade cannot be 3.0: how often an attack is made");
  }

  @Test
  void the_brief_tells_the_picture_first_and_single_statements_after_it() {
    assertThat(demo.out())
        .containsSubsequence(
            "\nWHO DIRECTS WHOM\n",
            "\nORDERS THAT PULL IN OPPOSITE DIRECTIONS\n",
            "\nWHAT HAPPENED, MOST TOLD FIRST\n",
            "\nWHAT IS CONTESTED\n",
            "\nWHO MAY STAND BEHIND A NAME\n",
            "\nWHAT CHANGED, AND WHEN\n",
            "\nON WHOM THE NETWORK HANGS\n",
            "\nWHAT RESTS ON LITTLE, AND WHAT TO LOOK FOR\n",
            "\nWHAT WAS ORDERED\n",
            "\nWHO SAYS SO\n",
            "\nTHE EXACT WORDS\n");
  }

  @Test
  void a_note_of_the_brief_is_referred_to_above_it() {
    String[] parts = demo.out().split("\nTHE EXACT WORDS\n");
    assertThat(parts[1].lines().filter(l -> l.matches("\\[[0-9]+\\] .*")))
        .isNotEmpty()
        .allMatch(l -> parts[0].contains(l.substring(0, l.indexOf(']') + 1)));
  }

  @Test
  void one_happening_told_by_several_reports_is_one_entry_that_an_incident_tells_whole() {
    String head =
        demo.out().lines().filter(l -> l.contains(" 5 reports, ")).findFirst().orElseThrow();
    String id =
        demo.out()
            .lines()
            .dropWhile(l -> !l.equals(head))
            .filter(l -> l.contains("more: isnad incident "))
            .map(l -> l.substring(l.lastIndexOf(' ') + 1))
            .findFirst()
            .orElseThrow();
    Call incident = isnad("incident", id, "--case", file);
    assertThat(incident.status()).isZero();
    assertThat(incident.out()).contains(head.substring(2)).contains("THE EXACT WORDS");
  }

  @Test
  void findings_and_channels_come_in_every_format() {
    Call markdown = isnad("findings", "holes", "--case", file, "--format", "markdown");
    assertThat(markdown.out()).startsWith("# Findings\n").contains("## Holes (");
    Call html = isnad("channels", "Asaib Ahl al-Haq", "--case", file, "--format", "html");
    assertThat(html.status()).isZero();
    assertThat(html.out()).contains("<title>Channels</title>", "Channels to Asaib Ahl al-Haq");
  }

  @Test
  void a_source_that_is_not_there_cannot_be_left_out_and_like_names_are_told() {
    Call wrong = isnad("network", "--case", file, "--without", "Levant");
    assertThat(wrong.status()).isEqualTo(1);
    assertThat(wrong.err())
        .contains("No outlet and no voice is called Levant; which of these: Levant Wire");
    assertThat(isnad("network", "--case", file, "--without", "levant wire").status()).isZero();
  }

  @Test
  void a_network_is_told_with_and_without_an_actor_side_by_side() {
    Call network = isnad("network", "--case", file, "--without-actor", "Hijazi", "--limit", "1");
    assertThat(network.out())
        .containsSubsequence("With Ali Asghar Hijazi: ", "As if not there: ", "cannot reach");
  }

  @Test
  void what_begins_or_ends_between_two_days_stands_apart_from_what_is_first_told_then() {
    Call compare = isnad("compare", "2020-01-02", "2021-03-10", "--case", file);
    assertThat(compare.out())
        .containsPattern("Gained \\([0-9]+: [0-9]+ told to begin, [0-9]+ only by when reports")
        .containsPattern("Lost \\([0-9]+: [0-9]+ told to end, ");
  }
}
