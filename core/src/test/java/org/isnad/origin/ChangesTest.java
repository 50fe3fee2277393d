package org.isnad.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.origin.Change.Finding;
import org.isnad.origin.Change.What;
import org.isnad.report.Report;
import org.junit.jupiter.api.Test;

/** What a copy made of its original. */
class ChangesTest {
  private static Changes changes(String became) {
    Report one = Tellings.report("Marun Courier", "2019-05-06", Tellings.ORIGINAL);
    Report other = Tellings.report("Hill Post", "2019-05-08", became);
    return Changes.of(one, other);
  }

  private static List<What> findings(String from, String to) {
    assertThat(Tellings.ORIGINAL).contains(from);
    return changes(Tellings.ORIGINAL.replace(from, to)).findings().stream()
        .map(Finding::what)
        .toList();
  }

  @Test
  void an_unchanged_copy_keeps_every_passage() {
    assertThat(changes(Tellings.ORIGINAL).all())
        .isNotEmpty()
        .allMatch(change -> change instanceof Change.Kept);
  }

  @Test
  void what_was_left_out_and_what_was_added_is_told() {
    Changes changes = changes(Tellings.cut(3) + "\n\nThe bishop of Osk asked all to pray.");
    assertThat(changes.all()).anyMatch(change -> change instanceof Change.LeftOut);
    assertThat(changes.all())
        .filteredOn(change -> change instanceof Change.Added)
        .singleElement()
        .satisfies(
            change ->
                assertThat(((Change.Added) change).other().in(changes.other().text()))
                    .startsWith("The bishop of Osk"));
  }

  @Test
  void a_denial_that_became_a_claim_is_a_finding_with_both_wordings() {
    Changes changes =
        changes(Tellings.ORIGINAL.replace("denied it in a message", "confirmed it in a message"));
    assertThat(changes.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.what()).isEqualTo(What.DENIAL_BECAME_CLAIM);
              assertThat(finding.was()).contains("denied it");
              assertThat(finding.became()).contains("confirmed it");
            });
  }

  @Test
  void a_changed_figure_is_a_finding() {
    assertThat(findings("14 villages", "41 villages")).containsExactly(What.FIGURE);
    assertThat(findings("eleven riders", "twelve riders")).containsExactly(What.FIGURE);
  }

  @Test
  void a_changed_name_is_a_finding() {
    assertThat(findings("the Ridge Brigade", "the Valley League")).containsExactly(What.NAME);
  }

  @Test
  void a_saying_told_as_fact_is_a_finding() {
    assertThat(findings("A driver, Osip Lenk, said that he saw", "A driver, Osip Lenk, saw"))
        .containsExactly(What.ATTRIBUTION_LOST);
  }

  @Test
  void a_word_of_the_same_sense_is_no_finding() {
    assertThat(findings("Trucks carrying flour", "Lorries with flour")).isEmpty();
  }
}
