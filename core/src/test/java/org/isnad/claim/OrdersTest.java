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

  @Test
  void may_be_heard_by_those_who_are_told_without_a_name() {
    String calm = "President Okello asked the militias to stay calm. ";
    assertThat(
            Whole.read(calm + "Those who had gone to Goma heard the reverse: it had to rise.")
                .told())
        .contains("ORDER OPPOSITE the reverse to Those who had gone to Goma at Goma");
    assertThat(Whole.read(calm + "The commanders received the opposite.").told())
        .contains("ORDER OPPOSITE the opposite to The commanders");
    assertThat(Whole.read(calm + "The commanders got the contrary from General Diallo.").told())
        .anyMatch(l -> l.contains("OPPOSITE") && l.contains("Diallo") && l.contains("commanders"));
  }

  @Test
  void that_were_heard_are_none_where_no_order_is_told_that_they_could_turn_round() {
    assertThat(
            Whole.read("Okello said that the town had fallen. The commanders heard the opposite.")
                .told())
        .noneMatch(line -> line.startsWith("ORDER"));
    assertThat(Whole.read("The hotel staff heard the opposite from the guests.").told())
        .noneMatch(line -> line.startsWith("ORDER"));
  }

  @Test
  void are_of_a_deed_and_no_escalation_where_they_name_it() {
    assertThat(Happenings.told("[Karim Hadi|PERSON] ordered the strike."))
        .contains("ORDER DO the strike from Karim Hadi");
    assertThat(
            Happenings.told(
                "The [council|ORGANISATION] asked the [army|MILITARY] to find out whether the raid"
                    + " was made there."))
        .anyMatch(line -> line.startsWith("ORDER DO to find out"));
  }

  @Test
  void are_no_leave_to_speak_and_no_opposite_things() {
    assertThat(Happenings.told("[Karim Hadi|PERSON] was not authorised to speak about it."))
        .noneMatch(line -> line.startsWith("ORDER"));
    assertThat(Happenings.told("The [leaders|COLLECTIVE] were told opposite things."))
        .noneMatch(line -> line.startsWith("ORDER"));
  }

  @Test
  void are_of_the_day_of_the_meeting_told_before() {
    assertThat(days("The leaders met in Baghdad on 28 February 2020. John Kirby urged calm."))
        .containsExactly("2020-02-28");
    assertThat(
            days(
                "The leaders met in Baghdad on 28 February 2020. Rockets fell on the town on 3"
                    + " March 2020. John Kirby urged calm."))
        .containsExactly("none");
    assertThat(days("John Kirby met Hassan Nouri on 28 February 2020. Omar Rifai urged calm."))
        .containsExactly("none");
  }

  private static java.util.List<String> days(String text) {
    return Whole.read(text).reading().claims().all().stream()
        .filter(Claim.Order.class::isInstance)
        .map(c -> c.basis().when() == null ? "none" : c.basis().when().iso())
        .toList();
  }
}
