package org.isnad.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "The [Red Brigade/ARMED_GROUP] attacked a police station in [Brane/PLACE].",
        "A police station in [Brane/PLACE] was attacked by the [Red Brigade/ARMED_GROUP]."
      })
  void tell_who_did_what_to_whom_and_where(String sentence) {
    assertThat(Happenings.told(sentence.replace('/', '|')))
        .anyMatch(line -> line.contains(" by Red Brigade on ") && line.contains(" at Brane"));
  }

  @Test
  void are_read_through_light_verbs_and_nouns() {
    assertThat(
            Happenings.told("The [Red Brigade|ARMED_GROUP] carried out an attack on the embassy."))
        .contains("ATTACK attack by Red Brigade on the embassy at the embassy");
    assertThat(
            Happenings.told(
                "The assassination of [Karim Hadi|PERSON] by the [Red Brigade|ARMED_GROUP]"
                    + " shocked the town."))
        .contains("KILLING assassination by Red Brigade on Karim Hadi");
  }

  @Test
  void take_a_weapon_in_the_place_of_the_doer_as_the_means_and_its_owner_as_the_doer() {
    assertThat(Happenings.told("A grenade exploded near the [Harbour Bridge|PLACE]."))
        .contains("ATTACK exploded on Harbour Bridge at Harbour Bridge with A grenade");
    assertThat(
            Happenings.told("A [Norrish|GOVERNMENT] drone killed [Karim Hadi|PERSON] in the town."))
        .anyMatch(line -> line.startsWith("KILLING killed by Norrish on Karim Hadi"));
  }

  @Test
  void from_the_air_are_air_strikes() {
    assertThat(
            Happenings.told(
                "[Karim Hadi|PERSON] was killed in a bombing by a [Norrish|GOVERNMENT] drone near"
                    + " [Alder airport|PLACE]."))
        .contains("AIRSTRIKE bombing by Norrish at Alder airport with a Norrish drone");
  }

  @Test
  void are_not_read_where_the_words_mean_something_else() {
    assertThat(Happenings.told("[Karim Hadi|PERSON] died of a heart attack."))
        .noneMatch(line -> line.startsWith("ATTACK"));
    assertThat(Happenings.told("The new tax hit [Karim Hadi|PERSON] hard."))
        .noneMatch(line -> line.startsWith("ATTACK"));
  }

  @Test
  void keep_what_is_denied_planned_or_ordered_apart() {
    assertThat(Happenings.told("The [army|MILITARY] did not attack [Brane|PLACE]."))
        .contains("ATTACK attack by army on Brane at Brane DENIED");
    assertThat(
            Happenings.told("The [Red Brigade|ARMED_GROUP] plans to attack the [army|MILITARY]."))
        .contains("ATTACK attack by Red Brigade on army PLANNED");
  }

  @Test
  void are_meetings_with_all_who_met() {
    assertThat(
            Happenings.told(
                "[Hassan Nouri|PERSON] invited the [leaders of the factions|COLLECTIVE] to a"
                    + " meeting in [Alder|PLACE]."))
        .contains(
            "MEETING invited by Hassan Nouri, leaders of the factions", "MEETING meeting at Alder");
  }

  @Test
  void are_sayings_of_those_who_answer_for_them() {
    assertThat(Happenings.told("[Karim Hadi|PERSON] condemned [Red Brigade|ARMED_GROUP]."))
        .contains("STATEMENT condemned by Karim Hadi on Red Brigade");
    assertThat(Happenings.told("An [official|UNNAMED_SOURCE] condemned the [army|MILITARY]."))
        .isEmpty();
    assertThat(Happenings.told("The [ministry|SERVICE] did not confirm the attack.")).isEmpty();
  }

  @Test
  void are_not_where_the_dateline_was_written() {
    assertThat(
            Happenings.told(
                "[BRANE|PLACE], Feb 27 (Wire) - Rockets were fired at an air base in"
                    + " [Alder|PLACE]."))
        .allMatch(line -> !line.contains("BRANE"))
        .anyMatch(line -> line.contains(" at Alder"));
  }

  @Test
  void are_in_a_place_before_they_are_near_one() {
    assertThat(
            Happenings.told(
                "The [army|MILITARY] attacked a convoy in [Kessaria|PLACE], near the"
                    + " [Norrish border|PLACE]."))
        .anyMatch(line -> line.startsWith("ATTACK") && line.contains(" at Kessaria"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Few like the men whom they capture each year. ~ ARREST",
        "To force them back, and to lift the sanctions on Iran, they met. ~ POLICY lift",
        "Once arrested, Karim Hadi will explain it to the court. ~ ARREST",
        "The ministry should deepen its investigation of the army. ~ INVESTIGATION",
        "They wanted a timetable for the removal of Karim Hadi. ~ SUSPENSION",
        "The rebels have the capacity to attack Kabul. ~ ATTACK"
      })
  void are_no_deeds_where_they_are_habits_aims_or_what_would_be(String sentence, String type) {
    assertThat(Whole.read("It was late. " + sentence).told())
        .noneMatch(line -> line.startsWith(type) && !line.matches(".*(PLANNED|CONDITIONAL)$"));
  }

  @Test
  void may_be_told_in_the_present_by_headlines() {
    assertThat(Whole.read("Rebels attack police station in Kabul\n\nIt was late.").told())
        .anyMatch(line -> line.startsWith("ATTACK attack by Rebels"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "A U.S. strike hit the headquarters on Monday. ~ hit by U.S.",
        "Karim Hadi was jailed for attacks against Israelis. ~ attacks by Karim Hadi",
        "The coalition supported Iraqi forces with air strikes in Mosul. ~ strikes by The"
            + " coalition",
        "The raid carried out by the army in Kabul failed. ~ raid by the army"
      })
  void have_the_doer_that_the_words_around_them_tell(String sentence, String told) {
    assertThat(Whole.read(sentence).told()).anyMatch(line -> line.contains(told));
  }

  @Test
  void hurt_whom_a_passive_without_its_verb_tells() {
    assertThat(Whole.read("In Kabul one man was killed, three people wounded.").told())
        .contains("ATTACK wounded on three people");
  }

  @Test
  void are_claims_where_somebody_says_that_he_did_it() {
    assertThat(Whole.read("The Taliban said that they had shelled the village.").told())
        .anyMatch(line -> line.startsWith("CLAIM said by"));
  }

  @Test
  void threaten_whom_the_infinitive_is_about() {
    assertThat(Whole.read("The Taliban threatened to attack Iran.").told())
        .anyMatch(line -> line.startsWith("THREAT threatened by The Taliban on Iran"));
  }

  @Test
  void give_no_role_to_what_stands_in_a_dateline() {
    assertThat(Whole.read("TEGUCIGALPA, 19 APR 89 (ACAN-EFE) -- Rebels attacked a convoy.").told())
        .noneMatch(line -> line.contains("TEGUCIGALPA"));
  }

  @ParameterizedTest
  @CsvSource({
    "[John Kirby/PERSON] told a news conference in [Geneva/PLACE] that the bridge was safe.",
    "The police opposed the extradition of [Karim Hadi/PERSON].",
    "The [Red Brigade/ARMED_GROUP] kept its truce."
  })
  void are_not_told_by_nouns_that_only_name_them(String sentence) {
    assertThat(Happenings.told(sentence.replace('/', '|')))
        .noneMatch(l -> l.startsWith("MEETING") || l.startsWith("ARREST") || l.startsWith("AGREE"));
  }

  @Test
  void are_done_by_whom_the_sentence_is_about_not_by_a_crowd_before_a_comma() {
    assertThat(
            Whole.read(
                    "A truck rammed into a crowd celebrating the feast in Mosul on Monday,"
                        + " killing at least 80 people.")
                .told())
        .anyMatch(line -> line.startsWith("KILLING killing on at least 80 people"));
  }

  @Test
  void are_done_to_a_group_and_not_only_to_whom_it_includes() {
    assertThat(Whole.read("They killed 11 people, including one hostage.").told())
        .anyMatch(line -> line.contains("on 11 people, one hostage"))
        .anyMatch(line -> line.startsWith("TOLL killed 11"));
  }

  @Test
  void are_not_foiled_by_finding_a_car() {
    assertThat(Happenings.told("The vehicle was found on Tuesday near the road."))
        .noneMatch(line -> line.startsWith("FOILED"));
    assertThat(Happenings.told("A car bomb was found on Tuesday near the road."))
        .anyMatch(line -> line.startsWith("FOILED"));
  }

  @Test
  void are_not_where_the_body_sits_that_speaks_of_them() {
    assertThat(Whole.read("The US Embassy in Baghdad has confirmed the attack.").told())
        .noneMatch(line -> line.startsWith("ATTACK") && line.contains("Baghdad"));
  }

  @Test
  void have_no_day_where_only_an_hour_is_told() {
    assertThat(Whole.read("The truck struck the crowd at 10:30 p.m.").reading().claims().all())
        .filteredOn(Claim.Event.class::isInstance)
        .allMatch(claim -> claim.basis().when() == null);
  }

  @Test
  void are_done_to_who_was_killed_not_to_the_town_before() {
    assertThat(
            Whole.read(
                    "Mosul was hit by missiles on 8 January 2020, five days after Karim Hadi, the"
                        + " commander, was killed in a drone strike in Baghdad.")
                .told())
        .anyMatch(line -> line.startsWith("KILLING killed on Karim Hadi"))
        .noneMatch(line -> line.startsWith("KILLING killed on Mosul"));
  }

  @Test
  void are_dated_within_a_clause_after_as() {
    assertThat(
            Whole.read("It was turned into a war, as on March 3 rockets hit the Brane base.")
                .reading()
                .claims()
                .all())
        .filteredOn(c -> c instanceof Claim.Event e && e.trigger().words().equals("hit"))
        .allMatch(c -> c.basis().when() != null && c.basis().when().iso().equals("2020-03-03"))
        .isNotEmpty();
  }

  @Test
  void are_on_the_last_day_of_a_month_where_the_words_say_so() {
    assertThat(
            Whole.read("The leaders met in Baghdad on the last day of February.")
                .reading()
                .claims()
                .all())
        .filteredOn(Claim.Event.class::isInstance)
        .allMatch(c -> c.basis().when() != null && c.basis().when().iso().equals("2020-02-29"))
        .isNotEmpty();
  }
}
