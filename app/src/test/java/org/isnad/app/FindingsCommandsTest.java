package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.app.Typed.isnad;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.app.Typed.Call;
import org.junit.jupiter.api.Test;

/** The brief, the findings, the network and the model, as a person asks for them. */
class FindingsCommandsTest extends OnDemo {
  @Test
  void a_model_is_marked_as_one_is_the_same_for_one_seed_and_changes_no_case() {
    String claims = isnad("claims", "--case", file).out();
    Call text = isnad(model("--seed", "4"));
    assertThat(text.err()).isEmpty();
    assertThat(text.status()).isZero();
    assertThat(text.out()).startsWith("MODEL, not evidence").contains("MODEL: WHAT HAPPENS");
    assertThat(text.out().lines().filter(l -> l.equals(l.toUpperCase(Locale.ROOT))))
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
  void where_the_casebook_cannot_be_kept_the_answer_comes_and_one_line_says_why()
      throws IOException {
    Path copy = Files.copy(Path.of(file), folder.resolve("unkept.isnad"));
    Path inTheWay = Files.createDirectories(folder.resolve("unkept.isnad.casebook/in the way"));
    for (String command : List.of("brief", "network")) {
      Call call = isnad(command, "--case", copy.toString());
      assertThat(call.status()).isZero();
      assertThat(call.out()).isEqualTo(isnad(command, "--case", file).out());
      assertThat(call.err())
          .hasLineCount(1)
          .startsWith(inTheWay.getParent() + ": ")
          .contains("cannot be kept", "The answer is whole");
    }
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
