package org.isnad.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IncidentsTest {
  private static List<Incident> incidents(String text) {
    Marked marked = Marked.of(text);
    return Incidents.of(marked.text(), marked.mentions(), marked.claims());
  }

  @Test
  void hold_what_one_sentence_tells_of_one_happening() {
    List<Incident> incidents =
        incidents(
            "Twenty-nine people were killed when a car bomb exploded in [Brane|PLACE], and the"
                + " [Column|ARMED_GROUP] met in [Alder|PLACE].");
    assertThat(incidents).extracting(Incident::kind).containsOnlyOnce(EventClass.VIOLENCE);
    assertThat(incidents.getFirst().type()).isEqualTo(EventType.ATTACK);
    assertThat(incidents.getFirst().tolls()).extracting(Claim.Toll::killed).contains(29);
  }

  @Test
  void are_taken_up_by_definite_phrases() {
    List<Incident> incidents =
        incidents(
            "Rockets were fired at an air base in [Brane|PLACE]. The [Column|ARMED_GROUP] claimed"
                + " responsibility for the attack.");
    assertThat(incidents.getFirst().responsibilities())
        .extracting(Claim.Responsibility::stance)
        .containsExactly(ResponsibilityStance.CLAIMED);
  }

  @Test
  void are_told_apart_by_their_places() {
    List<Incident> incidents =
        incidents(
            "The [Column|ARMED_GROUP] attacked a bank in [Brane|PLACE]. It is the second bank."
                + " The [Column|ARMED_GROUP] attacked a bank in [Alder|PLACE].");
    assertThat(incidents).hasSize(2);
  }

  @Test
  void keep_disagreeing_tolls_side_by_side() {
    List<Incident> incidents =
        incidents(
            "Rockets hit an air base in [Brane|PLACE]. The [army|MILITARY] said that nobody was"
                + " killed in the attack. The [ministry|SERVICE] said that two soldiers were killed"
                + " in the attack.");
    assertThat(incidents.getFirst().tolls()).extracting(Claim.Toll::killed).containsExactly(0, 2);
  }

  @Test
  void take_up_several_at_once() {
    List<Incident> incidents =
        incidents(
            "[Karim Hadi|PERSON] held a meeting in [Brane|PLACE]. [Hassan Nouri|PERSON] held a"
                + " meeting in [Alder|PLACE]. The two meetings in [Kessaria|PLACE] ended early.");
    assertThat(incidents)
        .filteredOn(incident -> incident.kind() == EventClass.TALKS)
        .hasSize(2)
        .allSatisfy(
            incident ->
                assertThat(incident.places()).extracting(Argument::words).contains("Kessaria"));
  }

  @Test
  void hold_the_deaths_that_are_told_after_them() {
    List<Incident> incidents =
        incidents("Rockets hit an air base in [Brane|PLACE]. Two soldiers were killed.");
    assertThat(incidents).hasSize(1);
    assertThat(incidents.getFirst().tolls()).extracting(Claim.Toll::killed).containsExactly(2);
  }

  @Test
  void say_why_each_claim_is_in_them() {
    List<Incident> incidents =
        incidents("Rockets hit an air base in [Brane|PLACE]. Two soldiers were killed.");
    assertThat(incidents.getFirst().members())
        .allSatisfy(member -> assertThat(member.why().reason()).isNotBlank())
        .allSatisfy(member -> assertThat(member.why().value()).isBetween(0.0, 1.0));
  }

  @Test
  void hold_what_goes_on_without_a_day_a_place_or_a_name() {
    List<Incident> incidents =
        Whole.read(
                "A truck rammed into a crowd in Kabul on Thursday. The driver opened fire. The"
                    + " police killed the driver.")
            .incidents();
    assertThat(incidents).filteredOn(i -> i.kind() == EventClass.VIOLENCE).hasSize(2);
    assertThat(incidents.getFirst().sentences()).containsExactly(0, 1);
  }

  @Test
  void are_one_where_the_places_lie_in_each_other() {
    List<Incident> incidents =
        Whole.read(
                "Rockets hit the airport compound in Kabul. Explosions at the Kabul airport woke"
                    + " the city.")
            .incidents();
    assertThat(incidents).filteredOn(i -> i.kind() == EventClass.VIOLENCE).hasSize(1);
  }

  @Test
  void are_one_where_as_many_of_the_same_people_are_killed() {
    List<Incident> incidents =
        Whole.read(
                "On Monday 15 civilians were killed in Kabul. The police came late. Nobody was"
                    + " arrested. A judge was told that rebels had killed 15 civilians.")
            .incidents();
    assertThat(incidents).filteredOn(i -> i.kind() == EventClass.VIOLENCE).hasSize(1);
  }

  @Test
  void take_an_attack_as_done_though_a_part_in_it_is_denied() {
    List<Incident> incidents =
        Whole.read(
                "Rockets hit a base in Kabul on Monday. The Taliban denied any part in the Kabul"
                    + " attack.")
            .incidents();
    assertThat(incidents.getFirst().responsibilities())
        .extracting(Claim.Responsibility::stance)
        .containsExactly(ResponsibilityStance.DENIED);
  }

  @Test
  void hold_a_foiled_attack_apart_from_one_that_came_off() {
    List<Incident> incidents =
        Whole.read("Police defused a bomb in Kabul on Monday. Rebels shelled a village.")
            .incidents();
    assertThat(incidents).filteredOn(i -> i.kind() == EventClass.VIOLENCE).hasSize(2);
  }

  @Test
  void hold_what_the_headline_told() {
    List<Incident> incidents =
        Whole.read(
                "Truck attack in France kills 80\n\nA truck rammed into a crowd in Nice on Monday.")
            .incidents();
    assertThat(incidents).filteredOn(i -> i.kind() == EventClass.VIOLENCE).hasSize(1);
  }
}
