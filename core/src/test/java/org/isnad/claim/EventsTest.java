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
}
