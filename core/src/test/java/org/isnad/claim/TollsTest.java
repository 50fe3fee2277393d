package org.isnad.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TollsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Twenty-nine people were killed in the town. | TOLL killed 29 wounded null",
        "A bomb killed 1,102 people. | TOLL killed 1102 wounded null",
        "Fourteen peacekeepers and five soldiers were killed. | TOLL killed 19 wounded null",
        "At least three civilians were hurt. | TOLL killed null wounded 3",
        "Dozens of civilians were killed. | TOLL killed null wounded null",
        "The army said that the attack did not result in casualties. | TOLL killed 0 wounded 0",
        "There were no casualties. | TOLL killed 0 wounded 0",
        "No one was injured. | TOLL killed null wounded 0",
        "The observatory reported 17 deaths. | TOLL killed 17 wounded null",
        "The bomb claimed 29 lives. | TOLL killed 29 wounded null",
        "The death of one fighter was not explained. | TOLL killed 1 wounded null"
      })
  void are_read_in_words_and_digits(String sentence, String toll) {
    assertThat(Happenings.told(sentence)).anyMatch(line -> line.startsWith(toll));
  }

  @ParameterizedTest
  @CsvSource({"The army did not kill the civilians.", "The army plans to kill ten civilians."})
  void are_not_read_where_nobody_is_said_to_have_died(String sentence) {
    assertThat(Happenings.told(sentence)).noneMatch(line -> line.startsWith("TOLL"));
  }

  @Test
  void are_not_of_a_raid_of_a_heart_attack() {
    assertThat(
            Whole.read("A contractor died during the raid of a heart attack.")
                .reading()
                .claims()
                .all())
        .filteredOn(Claim.Toll.class::isInstance)
        .map(c -> ((Claim.Toll) c).act())
        .allMatch(act -> act == null || !act.words().contains("heart"))
        .isNotEmpty();
  }
}
