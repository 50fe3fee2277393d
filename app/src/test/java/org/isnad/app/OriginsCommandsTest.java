package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.app.Typed.isnad;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.app.Typed.Call;
import org.junit.jupiter.api.Test;

/** The commands that ask where reports come from, as a person types them. */
class OriginsCommandsTest extends OnDemo {
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
    String log = isnad("origins", "--judgements", "--case", own).out();
    assertThat(log).containsPattern("independent .*\\(taken back\\)").contains("takes back " + id);
    String undo = log.lines().toList().getLast().split(" ")[0];
    assertThat(isnad("origins", "--undo", undo, "--case", own, "--by", "Ada").status()).isZero();
    assertThat(isnad("origins", "nahrain-post", "--case", own).out())
        .contains("carried by 1 report");
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
    assertThat(isnad("origins", "--export", "-", "--case", own).out())
        .isEqualTo(Files.readString(Path.of(carried)));
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
}
