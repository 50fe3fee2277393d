package org.isnad.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.base.When;
import org.junit.jupiter.api.Test;

/** Relations for which mentions, days and the rest of a report are asked. */
class RelationsOfReportsTest {
  private static Stream<Claim.Relation> relations(String text) {
    return Whole.read(text).reading().claims().all().stream()
        .flatMap(c -> c instanceof Claim.Relation r ? Stream.of(r) : Stream.empty());
  }

  private static List<String> told(String text) {
    return relations(text)
        .map(r -> r.subject().words() + " " + r.predicate() + " " + r.object().words())
        .toList();
  }

  @Test
  void are_read_where_an_acronym_is_written_like_a_small_word() {
    assertThat(told("Islamic State took the city. Iraqi troops are fighting IS in Mosul."))
        .contains("Iraqi troops FIGHTS IS");
    assertThat(told("Iraqi troops are fighting the Islamic State."))
        .contains("Iraqi troops FIGHTS the Islamic State");
  }

  @Test
  void tell_whose_spokesman_somebody_is_where_the_body_stands_before_the_post() {
    assertThat(told("Israeli army spokesman Avi Cohen denied the report."))
        .contains("Israeli army spokesman Avi Cohen SPOKESPERSON_OF Israeli army");
    assertThat(told("Pentagon Press Secretary Peter Hill said so on Monday."))
        .contains("Pentagon Press Secretary Peter Hill SPOKESPERSON_OF Pentagon");
    assertThat(told("Israel's army chief, Lt. Gen. Shaul Cohen, said soldiers would answer."))
        .contains("Lt. Gen. Shaul Cohen LEADS Israel's army")
        .doesNotContain("Lt. Gen. Shaul Cohen LEADS Israel");
  }

  @Test
  void do_not_make_a_leader_of_the_spokesman_for_one() {
    assertThat(
            told("A spokesman for the UN High Commissioner for Refugees, Rupert Hill, told us so."))
        .noneMatch(line -> line.startsWith("Rupert Hill LEADS"));
  }

  @Test
  void reach_a_group_by_the_name_that_it_is_known_by() {
    String text =
        "The umbrella organization known as the Northern Shura Council announced its formation."
            + " The Army of the Valley was announced as one of its constituent groups, along with"
            + " the Knights of Brane, the Hawk Brigades and the River Brigades.";
    assertThat(told(text))
        .contains(
            "The Army of the Valley PART_OF its",
            "the Knights of Brane PART_OF its",
            "the River Brigades PART_OF its");
    var mentions = Whole.read(text).reading().mentions();
    var chains = mentions.chains();
    assertThat(
            relations(text)
                .filter(r -> r.predicate() == Predicate.PART_OF)
                .map(r -> chains.get(r.object().mention()))
                .distinct())
        .hasSize(1)
        .allMatch(
            id ->
                mentions.all().stream()
                    .filter(m -> java.util.Objects.equals(chains.get(m.id()), id))
                    .anyMatch(
                        m ->
                            Whole.read(text)
                                .reading()
                                .text()
                                .words(m.core())
                                .endsWith("Northern Shura Council")));
  }

  @Test
  void bind_his_deputy_to_somebody_else_than_the_deputy() {
    assertThat(
            told("Karim Hadi and his supporters, including Omar Nouri, his top commander, fled."))
        .contains("Omar Nouri SUBORDINATE_TO his");
    var whole =
        Whole.read("Karim Hadi's loyalists, including Omar Nouri, his top commander, fled.")
            .reading();
    var chains = whole.mentions().chains();
    assertThat(
            whole.mentions().all().stream()
                .filter(m -> whole.text().words(m.span()).equals("his"))
                .map(m -> chains.get(m.id())))
        .doesNotContain(
            whole.mentions().all().stream()
                .filter(m -> whole.text().words(m.span()).equals("Omar Nouri"))
                .map(m -> chains.get(m.id()))
                .findFirst()
                .orElseThrow());
  }

  @Test
  void give_a_president_the_state_that_the_report_names_without_saying_whose_he_is() {
    assertThat(told("President Emmanuel Macron spoke on Monday. France will send help."))
        .contains("President Emmanuel Macron LEADS France");
    assertThat(told("President Emmanuel Macron spoke on Monday. Spain will send help."))
        .noneMatch(line -> line.contains(" LEADS "));
    assertThat(told("President Jacques Chirac spoke on Monday. France will send help."))
        .as("nobody of that name holds the post in 2020")
        .noneMatch(line -> line.contains(" LEADS "));
  }

  @Test
  void tell_who_is_for_and_against_whom_by_adjectives() {
    assertThat(told("Iranian officials left. Pro-Iranian militias attacked the town."))
        .contains("Pro-Iranian militias SUPPORTS Iranian");
  }

  @Test
  void end_with_the_day_of_the_report_for_former_posts() {
    When former =
        relations("Karim Hadi, a former spokesman of the Red Front, denied it.")
            .filter(r -> r.predicate() == Predicate.SPOKESPERSON_OF)
            .map(r -> r.basis().when())
            .findFirst()
            .orElseThrow();
    assertThat(former.iso()).isEqualTo("/2020-06-10");
  }

  @Test
  void are_told_once_though_two_frames_read_them() {
    assertThat(told("The Red Front clashed with the Northern Army in Brane."))
        .filteredOn(line -> line.contains("Red Front") && line.contains("Northern Army"))
        .hasSize(1);
  }

  @Test
  void bind_its_leader_past_a_semicolon_to_the_body_behind_it() {
    var whole =
        Whole.read(
                "Hezbollah dominates the council; Hamas attends when it suits Karim Hadi, its"
                    + " leader.")
            .reading();
    var chains = whole.mentions().chains();
    var hamas =
        whole.mentions().all().stream()
            .filter(m -> whole.text().words(m.span()).equals("Hamas"))
            .map(m -> chains.get(m.id()))
            .findFirst();
    assertThat(
            whole.claims().all().stream()
                .flatMap(c -> c instanceof Claim.Relation r ? Stream.of(r) : Stream.empty())
                .filter(r -> r.predicate() == Predicate.LEADS)
                .map(r -> chains.get(r.object().mention())))
        .containsExactly(hamas.orElseThrow());
  }

  @Test
  void know_sons_by_their_fathers() {
    assertThat(told("Wadih Hill, a former personal secretary to bin Daoud, was arrested."))
        .contains("Wadih Hill SUBORDINATE_TO bin Daoud");
  }
}
