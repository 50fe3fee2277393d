package org.isnad.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelationsTest {
  @Test
  void are_told_apart_for_coordinated_names() {
    assertThat(
            Marked.of(
                    "[Norrland|GOVERNMENT] and [Kessaria|GOVERNMENT] arm the [Column|ARMED_GROUP]"
                        + " and the [Hawks|ARMED_GROUP].")
                .told())
        .containsExactlyInAnyOrder(
            "Norrland ARMS Column",
            "Norrland ARMS Hawks",
            "Kessaria ARMS Column",
            "Kessaria ARMS Hawks");
  }

  @Test
  void are_not_read_from_a_post_that_may_be_the_name_before_or_the_name_behind() {
    assertThat(
            Marked.of(
                    "They met [Karim Hadi|PERSON], leader of the [Northern Popular"
                        + " Forces|ARMED_GROUP], [Abu Omar|PERSON], and a number of [armed"
                        + " factions|COLLECTIVE].")
                .told())
        .noneMatch(told -> told.endsWith("LEADS Northern Popular Forces"));
  }

  @Test
  void take_no_part_that_is_picked_out_for_the_whole() {
    assertThat(
            Marked.of(
                    "The [Guards|MILITARY], especially the elite unit of the [Column|MILITARY],"
                        + " became feared.")
                .told())
        .doesNotContain("Guards PART_OF Column");
    assertThat(
            Marked.of("The [Guards|MILITARY], the elite unit of the [Column|MILITARY], are feared.")
                .told())
        .contains("Guards PART_OF Column");
  }

  @Test
  void are_read_from_participles_before_a_noun() {
    assertThat(
            Marked.of("[Norrland|GOVERNMENT]-backed [fighters|COLLECTIVE] took the port.").told())
        .contains("Norrland SUPPORTS fighters");
  }

  @Test
  void are_read_through_light_verbs_both_ways() {
    assertThat(
            Marked.of("[Norrland|GOVERNMENT] gave military support to the [Column|ARMED_GROUP].")
                .told())
        .contains("Norrland SUPPORTS Column");
    assertThat(
            Marked.of("The [Column|ARMED_GROUP] receives support from [Norrland|GOVERNMENT].")
                .told())
        .contains("Norrland SUPPORTS Column");
  }

  @Test
  void are_denied_by_negation_and_by_verbs_that_turn_round() {
    assertThat(Marked.of("[Karim Hadi|PERSON] does not command the [Column|ARMED_GROUP].").told())
        .contains("Karim Hadi COMMANDS Column DENIED");
    assertThat(Marked.of("[Karim Hadi|PERSON] has no links with the [Column|ARMED_GROUP].").told())
        .contains("Karim Hadi LINKED_TO Column DENIED");
    assertThat(
            Marked.of("The [Column|ARMED_GROUP] lost control of the town of [Brane|PLACE].").told())
        .contains("Column CONTROLS Brane DENIED");
  }

  @Test
  void become_disobedience_where_obedience_is_denied() {
    assertThat(Marked.of("The [Column|ARMED_GROUP] refused to obey [Karim Hadi|PERSON].").told())
        .contains("Column DISOBEYS Karim Hadi", "Karim Hadi NOT_OBEYED among Column");
  }

  @Test
  void keep_what_is_only_said_planned_or_supposed_apart() {
    assertThat(Marked.of("[Karim Hadi|PERSON] is said to lead the [Column|ARMED_GROUP].").told())
        .contains("Karim Hadi LEADS Column ALLEGED");
    assertThat(Marked.of("[Karim Hadi|PERSON] wants to lead the [Column|ARMED_GROUP].").told())
        .contains("Karim Hadi LEADS Column PLANNED");
    assertThat(
            Marked.of("If [Karim Hadi|PERSON] leads the [Column|ARMED_GROUP], it will fight.")
                .told())
        .contains("Karim Hadi LEADS Column CONDITIONAL");
  }

  @Test
  void reach_through_pronouns_but_not_from_pronouns_that_go_back_to_nothing() {
    assertThat(
            Marked.of("[Karim Hadi|PERSON=1] is ill. [He|PERSON=1] leads the [Column|ARMED_GROUP].")
                .told())
        .contains("He LEADS Column");
    assertThat(Marked.of("[He|PERSON] leads the [Column|ARMED_GROUP].").told()).isEmpty();
  }

  @Test
  void are_not_read_inside_names() {
    assertThat(Marked.of("The [Front of Kessaria|ARMED_GROUP] met [Karim Hadi|PERSON].").told())
        .noneMatch(line -> line.contains("PART_OF") || line.contains("ALLIED_WITH"));
  }

  @Test
  void have_a_confidence_that_its_explanation_accounts_for() {
    Marked marked =
        Marked.of("[Karim Hadi|PERSON], who is said to lead the [Column|ARMED_GROUP], fled.");
    assertThat(marked.claims().all())
        .isNotEmpty()
        .allSatisfy(
            claim -> {
              var explanation = claim.basis().confidence().explanation();
              double product =
                  explanation.parts().stream()
                      .mapToDouble(p -> p.value())
                      .reduce(1, (a, b) -> a * b);
              assertThat(explanation.parts()).isNotEmpty();
              assertThat(explanation.value()).isEqualTo(product);
            });
  }

  @Test
  void cite_the_words_and_the_frame() {
    Marked marked = Marked.of("Yesterday [Karim Hadi|PERSON] led the [Column|ARMED_GROUP] again.");
    Basis basis = marked.claims().all().getFirst().basis();
    assertThat(marked.text().words(basis.evidence())).isEqualTo("Karim Hadi led the Column");
    assertThat(basis.madeBy()).startsWith("command:");
    assertThat(basis.when()).isNull();
  }

  @Test
  void are_passed_over_and_counted_where_a_slot_stays_empty() {
    Claims claims = Marked.of("[Karim Hadi|PERSON] led them.").claims();
    assertThat(claims.all()).isEmpty();
    assertThat(claims.passedOver()).containsKey("nothing known fills obj");
  }

  @Test
  void take_sides_by_meaning_to_fight_or_to_support() {
    assertThat(
            Marked.of("[Norrland|GOVERNMENT] sent men to support the [Column|ARMED_GROUP].").told())
        .contains("Norrland SUPPORTS Column");
    assertThat(Marked.of("[Karim Hadi|PERSON] wants to lead the [Column|ARMED_GROUP].").told())
        .contains("Karim Hadi LEADS Column PLANNED");
  }

  @Test
  void go_with_the_people_and_not_with_where_they_come_from() {
    assertThat(
            Marked.of(
                    "They were helped by [Hawk rebels|ARMED_GROUP] from [Brane|PLACE], who formed"
                        + " an alliance with the [Column|ARMED_GROUP].")
                .told())
        .contains("Hawk rebels ALLIED_WITH Column")
        .noneMatch(line -> line.startsWith("Brane "));
  }

  @Test
  void join_those_who_strike_together_and_those_who_help_all_of_them() {
    assertThat(
            Marked.of(
                    "The [Red Hawks|ARMED_GROUP], the [Guards|MILITARY] and the"
                        + " [Column|ARMED_GROUP], backed by [Norrland|GOVERNMENT], launched an"
                        + " offensive.")
                .told())
        .contains(
            "Red Hawks ALLIED_WITH Guards",
            "Red Hawks ALLIED_WITH Column",
            "Norrland SUPPORTS Red Hawks",
            "Norrland SUPPORTS Column")
        .doesNotContain("Guards ALLIED_WITH Column");
  }

  @Test
  void are_between_those_who_clash() {
    assertThat(
            Marked.of("[Brane Police|SERVICE] and the [Hawks|ARMED_GROUP] clashed in the town.")
                .told())
        .contains("Brane Police RIVAL_OF Hawks");
  }

  @Test
  void take_what_is_struck_for_whose_it_is() {
    assertThat(
            Marked.of(
                    "[Norrland|GOVERNMENT] carried out raids on [Red Front|ARMED_GROUP] positions.")
                .told())
        .contains("Norrland FIGHTS Red Front");
  }

  @Test
  void give_members_their_names_behind_the_comma() {
    assertThat(
            Marked.of(
                    "Two [members|COLLECTIVE] of the [Column|ARMED_GROUP], [Karim Hadi|PERSON] and"
                        + " [Omar Nouri|PERSON], were charged.")
                .told())
        .contains("Karim Hadi MEMBER_OF Column", "Omar Nouri MEMBER_OF Column");
  }

  @Test
  void make_no_doer_of_a_place() {
    assertThat(Marked.of("[Norrland|GOVERNMENT] sent aid to the [region|PLACE].").told())
        .noneMatch(line -> line.contains("SUPPORTS"));
    assertThat(
            Marked.of("The [Army|MILITARY] acted in support of the [Brane|PLACE] operations.")
                .told())
        .noneMatch(line -> line.contains("Brane"));
  }

  @Test
  void read_a_reflexive_as_its_subject() {
    assertThat(
            Marked.of(
                    "The [Column|ARMED_GROUP], which aligned [itself|ARMED_GROUP] with"
                        + " [Norrland|GOVERNMENT], fled.")
                .told())
        .contains("Column ALLIED_WITH Norrland");
  }

  @Test
  void share_a_passive_with_the_participle_before_it() {
    assertThat(
            Marked.of(
                    "The [Column|ARMED_GROUP] is a group led by [Karim Hadi|PERSON] and supported"
                        + " by [Norrland|GOVERNMENT].")
                .told())
        .contains("Norrland SUPPORTS Column");
  }

  @Test
  void keep_plots_and_protests_apart_from_what_they_are_against() {
    assertThat(Marked.of("[Karim Hadi|PERSON] staged a coup against [Omar Nouri|PERSON].").told())
        .contains("Karim Hadi RIVAL_OF Omar Nouri");
    assertThat(
            Marked.of(
                    "The [Red Hawks|COLLECTIVE] rallied against the annual parades by"
                        + " the [Orange Order|ORGANISATION].")
                .told())
        .contains("Red Hawks RIVAL_OF Orange Order");
  }
}
