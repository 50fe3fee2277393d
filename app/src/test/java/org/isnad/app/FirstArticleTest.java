package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is found in the first article, as the table in {@code docs/results.md} has it. The article
 * lies beside the project and is no part of it; without it nothing is tested.
 */
class FirstArticleTest {
  private static final Path ARTICLE =
      Path.of(System.getenv().getOrDefault("ISNAD_SHARED", shared())).resolve("seed/report.txt");

  @TempDir private static Path folder;

  private static String file = "";

  private static String shared() {
    return Path.of(System.getProperty("isnad.root", "..")).resolve("../shared").toString();
  }

  @BeforeAll
  static void read() {
    assumeTrue(Files.exists(ARTICLE), "the first article is not beside the project: " + ARTICLE);
    file = folder.resolve("first.isnad").toString();
    isnad("read", ARTICLE.toString(), "--case", file);
  }

  /** What a command prints, lines joined. */
  private static String isnad(String... words) {
    Typed.Call call = Typed.isnad(words);
    assertThat(call.status()).as(String.join(" ", words)).isZero();
    return call.out().replaceAll("\\s+", " ");
  }

  private static String findings(String kind) {
    return isnad("findings", kind, "--case", file);
  }

  @Test
  void the_two_meetings_of_one_day_that_ordered_opposite_things_are_the_one_conflict() {
    assertThat(findings("conflicts"))
        .contains("CONFLICTS (1)")
        .containsSubsequence(
            "Hassan Nasrallah towards restraint", "2021-02-28, Beirut",
            "the Tehran meeting towards escalation", "2021-02-28, Tehran",
            "attack on Ain al-Asad", "that it was caused by either order is not said here");
  }

  @Test
  void who_can_order_asaib_ahl_al_haq_is_told_for_the_day_and_as_assumed() {
    assertThat(isnad("channels", "Asaib Ahl al-Haq", "--on", "2021-02-28", "--case", file))
        .contains("Ali Asghar Hijazi directs Asaib Ahl al-Haq (assumed")
        .contains("Ali Asghar Hijazi advises Ali Khamenei (assumed");
  }

  @Test
  void no_casualties_and_a_dead_contractor_stand_side_by_side() {
    assertThat(findings("incidents"))
        .contains(
            "the accounts differ on the dead: 0 according to The Iraqi military; 1 according to US"
                + " Department of Defense");
  }

  @Test
  void one_of_two_dead_is_no_other_number_of_dead() {
    assertThat(findings("incidents")).doesNotContain("the accounts differ on the dead: 2");
  }

  @Test
  void who_is_behind_names_that_never_existed_is_not_decided_on_one_origin() {
    assertThat(findings("facades"))
        .contains("Who is behind Saraya Awliya al-Dam: not enough to tell")
        .contains("People of the Cave” militia: not enough to tell")
        .contains("known factions 82%", "for the usual suspect is blamed")
        .doesNotContain("most of the evidence is for");
  }

  @Test
  void the_coordinators_loss_stands_side_by_side_and_who_came_after() {
    assertThat(findings("changes"))
        .containsSubsequence(
            "the death of Qassem Soleimani is told for 2020-01-03",
            "lost: Qassem Soleimani commands Quds Force",
            "gained: Esmail Qaani commands Quds Force",
            "had they alone been taken out of it",
            "the network really told of 2020-02-02",
            "Esmail Qaani succeeds Qassem Soleimani",
            "too few dated tellings");
  }

  @Test
  void good_cop_and_bad_cop_are_told_outright_and_nothing_else_is_mixed() {
    assertThat(findings("mixed"))
        .contains("MIXED (1)")
        .containsSubsequence("another line claims", "one line denies", "sets the two against");
  }

  @Test
  void all_rests_on_one_report() {
    assertThat(findings("holes")).containsPattern("ties rest on report.txt alone");
  }
}
