package org.isnad.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrdersTest {
  @Test
  void have_a_direction_by_the_words_of_their_matter() {
    assertThat(
            Happenings.told(
                "[Karim Hadi|PERSON] told the [Red Brigade|ARMED_GROUP] not to attack the town."))
        .contains("ORDER RESTRAIN not to attack the town from Karim Hadi to Red Brigade");
    assertThat(Happenings.told("[Karim Hadi|PERSON] ordered the [army|MILITARY] to open fire."))
        .contains("ORDER ESCALATE to open fire from Karim Hadi to army");
    assertThat(Happenings.told("[Karim Hadi|PERSON] recommended calm."))
        .contains("ORDER RESTRAIN calm from Karim Hadi");
  }

  @Test
  void may_be_given_by_a_meeting() {
    assertThat(Happenings.told("The [Brane|PLACE] meeting urged the opposite."))
        .contains("ORDER OPPOSITE the opposite from The Brane meeting at Brane");
  }
}
