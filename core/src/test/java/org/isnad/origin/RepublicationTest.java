package org.isnad.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.isnad.origin.Direction.Sense;
import org.isnad.origin.Judgement.Verdict;
import org.isnad.origin.text.Telling;
import org.isnad.report.Credit;
import org.isnad.report.Report;
import org.junit.jupiter.api.Test;

/** Which reports are one telling, and which way it went. */
class RepublicationTest {
  private final Report original = Tellings.report("Marun Courier", "2019-05-06", Tellings.ORIGINAL);
  private final Report reprint =
      Tellings.report(
          "Basin Herald",
          "2019-05-07",
          Tellings.cut(4) + "\n\nFirst published by the Marun Courier.");
  private final Report third =
      Tellings.report(
          "Hill Post",
          "2019-05-09",
          Tellings.cut(3) + "\n\nThis was reported by the Basin Herald.");
  private final Report independent =
      Tellings.report("Radio Lamp", "2019-05-06", Tellings.INDEPENDENT);

  @Test
  void a_copy_of_a_copy_is_a_chain_to_the_original() {
    Origins origins = Tellings.origins(List.of(), third, original, independent, reprint);
    assertThat(origins.chainOf(third.id()))
        .containsExactly(
            new Node.Held(original.id()), new Node.Held(reprint.id()), new Node.Held(third.id()));
    assertThat(origins.originOfReport(third.id()))
        .get()
        .extracting(Origin::name)
        .isEqualTo("Marun Courier");
  }

  @Test
  void the_same_event_told_independently_is_another_origin() {
    Origins origins = Tellings.origins(List.of(), original, independent);
    assertThat(origins.originOfReport(original.id()).orElseThrow().id())
        .isNotEqualTo(origins.originOfReport(independent.id()).orElseThrow().id());
  }

  @Test
  void the_order_of_arrival_changes_nothing() {
    List<Report> reports = new ArrayList<>(List.of(original, reprint, third, independent));
    List<Family> expected = Tellings.origins(List.of(), reports.toArray(Report[]::new)).families();
    Random random = new Random(7);
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(reports, random);
      Origins shuffled = Tellings.origins(List.of(), reports.toArray(Report[]::new));
      assertThat(shuffled.families()).isEqualTo(expected);
    }
  }

  @Test
  void a_report_that_is_given_twice_is_no_copy_of_itself() {
    List<Telling> twice = List.of(Telling.of(original), Telling.of(reprint), Telling.of(original));
    assertThat(new LinkFinder().find(twice, List.of())).hasSize(1);
  }

  @Test
  void an_original_that_is_not_held_stands_in_the_chain_until_it_arrives() {
    Report credited =
        Tellings.report(
            "Basin Herald",
            "2019-05-07",
            "As the Marun Courier reported: " + Tellings.ORIGINAL,
            Credit.Kind.STORY,
            "Marun Courier");
    assertThat(Tellings.origins(List.of(), credited).chainOf(credited.id()))
        .containsExactly(new Node.Unheld("Marun Courier"), new Node.Held(credited.id()));
    assertThat(Tellings.origins(List.of(), credited, original).chainOf(credited.id()))
        .containsExactly(new Node.Held(original.id()), new Node.Held(credited.id()));
  }

  @Test
  void without_dates_credits_or_cuts_nobody_can_tell_which_was_first() {
    Report one = Tellings.report("Hill Post", null, Tellings.ORIGINAL);
    Report other = Tellings.report("Basin Herald", null, Tellings.ORIGINAL + "\n");
    Link link = Tellings.origins(List.of(), one, other).links().getFirst();
    assertThat(link.direction().sense()).isEqualTo(Sense.CANNOT_TELL);
    assertThat(link.direction().reasons()).isEqualTo("nothing tells which was first");
  }

  @Test
  void a_credit_outweighs_a_date() {
    Report early =
        Tellings.report(
            "Hill Post",
            "2019-05-05",
            Tellings.ORIGINAL + "\n\nWith files from the Marun Courier.",
            Credit.Kind.STORY,
            "Marun Courier");
    Origins origins = Tellings.origins(List.of(), early, original);
    assertThat(origins.chainOf(early.id()).getFirst()).isEqualTo(new Node.Held(original.id()));
  }

  @Test
  void a_judgement_beats_the_score_either_way() {
    Judgement apart =
        new Judgement(reprint.id(), Verdict.INDEPENDENT, original.id(), "Ada", "asked both");
    assertThat(Tellings.origins(List.of(apart), original, reprint).families()).hasSize(2);
    Judgement copy = new Judgement(independent.id(), Verdict.COPY_OF, original.id(), "Ada", "");
    Origins joined = Tellings.origins(List.of(copy), original, independent);
    assertThat(joined.chainOf(independent.id()))
        .containsExactly(new Node.Held(original.id()), new Node.Held(independent.id()));
  }

  @Test
  void reports_judged_independent_are_not_joined_through_a_third() {
    Judgement apart = new Judgement(third.id(), Verdict.INDEPENDENT, original.id(), "Ada", "");
    Origins origins = Tellings.origins(List.of(apart), original, reprint, third);
    assertThat(origins.familyOf(original.id()).orElseThrow().reports()).doesNotContain(third.id());
  }

  @Test
  void every_score_is_what_its_explanation_says() {
    for (Link link : Tellings.origins(List.of(), original, reprint, third).links()) {
      double value = link.likeness().value();
      assertThat(value).isBetween(Likeness.ENOUGH, 1.0);
      double sum = link.direction().why().parts().stream().mapToDouble(p -> p.value()).sum();
      assertThat(link.direction().why().value()).isEqualTo(sum);
    }
  }
}
