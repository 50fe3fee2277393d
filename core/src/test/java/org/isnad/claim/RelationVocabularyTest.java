package org.isnad.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Posts, succession, killing, fighting and belonging, as news of any country words them. */
class RelationVocabularyTest {
  @Test
  void a_successor_takes_over_from_who_was_gone_before() {
    assertThat(
            Marked.of(
                    "[Omar Nouri|PERSON] took over the [Column|ARMED_GROUP] after"
                        + " [Karim Hadi|PERSON] was killed.")
                .told())
        .contains("Omar Nouri SUCCEEDS Karim Hadi", "Omar Nouri LEADS Column");
    assertThat(
            Marked.of(
                    "[Omar Nouri|PERSON] became leader of the [Column|ARMED_GROUP] after the death"
                        + " of [Karim Hadi|PERSON].")
                .told())
        .contains("Omar Nouri SUCCEEDS Karim Hadi");
  }

  @Test
  void nobody_succeeds_who_merely_comes_before_in_time() {
    assertThat(
            Marked.of(
                    "[Omar Nouri|PERSON] took over the [Column|ARMED_GROUP] after"
                        + " [Karim Hadi|PERSON] visited Brane.")
                .told())
        .noneMatch(line -> line.contains("SUCCEEDS"));
  }

  @Test
  void a_successor_leads_what_the_one_before_led() {
    assertThat(
            Marked.of(
                    "[Karim Hadi|PERSON=1] led the [Column|ARMED_GROUP]."
                        + " [Omar Nouri|PERSON] succeeded [Hadi|PERSON=1].")
                .told())
        .contains("Omar Nouri LEADS Column");
    assertThat(
            Marked.of(
                    "[Omar Nouri|PERSON] succeeded [Karim Hadi|PERSON] as leader of the"
                        + " [Column|ARMED_GROUP].")
                .told())
        .contains("Karim Hadi LEADS Column");
  }

  @Test
  void a_successor_inherits_nothing_where_the_one_before_led_two_bodies() {
    assertThat(
            Marked.of(
                    "[Karim Hadi|PERSON=1] led the [Column|ARMED_GROUP] and the"
                        + " [Hawks|ARMED_GROUP]. [Omar Nouri|PERSON] succeeded [Hadi|PERSON=1].")
                .told())
        .noneMatch(line -> line.startsWith("Omar Nouri LEADS"));
  }

  @Test
  void who_is_responsible_for_a_killing_killed() {
    assertThat(
            Marked.of(
                    "The [Column|ARMED_GROUP] claimed responsibility for the killing of"
                        + " [Karim Hadi|PERSON].")
                .told())
        .contains("Karim Hadi KILLED_BY Column");
    assertThat(
            Marked.of(
                    "The [Column|ARMED_GROUP] denied responsibility for the killing of"
                        + " [Karim Hadi|PERSON].")
                .told())
        .contains("Karim Hadi KILLED_BY Column DENIED");
  }

  @Test
  void strikes_against_an_armed_group_are_a_fight_with_it() {
    assertThat(
            Marked.of(
                    "[Norrland|GOVERNMENT]'s air strikes on the [Red Column|ARMED_GROUP] went on.")
                .told())
        .contains("Norrland FIGHTS Red Column");
    assertThat(
            Marked.of("The [Kessarian army|MILITARY] shelled the [Red Column|ARMED_GROUP].").told())
        .contains("Kessarian army FIGHTS Red Column");
  }

  @Test
  void a_government_is_led_by_whose_it_is() {
    assertThat(
            Marked.of("[Karim Hadi|PERSON]'s [government|GOVERNMENT] turned to Norrland.").told())
        .contains("Karim Hadi LEADS government");
  }

  @Test
  void a_press_secretary_speaks_for_a_body() {
    assertThat(
            Marked.of("[Karim Hadi|PERSON], press secretary of the [Column|ARMED_GROUP], left.")
                .told())
        .contains("Karim Hadi SPOKESPERSON_OF Column");
  }

  @Test
  void a_name_of_a_body_belongs_to_it() {
    assertThat(Marked.of("[Karim Hadi|PERSON] of the [Column|ARMED_GROUP] spoke.").told())
        .contains("Karim Hadi MEMBER_OF Column");
  }

  @Test
  void a_post_goes_with_the_noun_before_it_not_with_the_name_before_that() {
    assertThat(Marked.of("The [Column|ARMED_GROUP] cell leader, [Karim Hadi|PERSON], fled.").told())
        .noneMatch(line -> line.contains("LEADS Column"));
  }

  @Test
  void second_posts_share_the_holder_of_the_first() {
    assertThat(
            Marked.of("[Omar Nouri|PERSON] was an officer and the son of [Karim Hadi|PERSON].")
                .told())
        .contains("Omar Nouri FAMILY_OF Karim Hadi");
  }
}
