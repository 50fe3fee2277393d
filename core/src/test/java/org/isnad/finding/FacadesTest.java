package org.isnad.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.claim.Direction;
import org.isnad.claim.EventClass;
import org.isnad.claim.EventType;
import org.isnad.claim.Predicate;
import org.isnad.claim.ResponsibilityStance;
import org.isnad.network.Histories;
import org.isnad.network.Joinings;
import org.isnad.network.Lens;
import org.isnad.network.Told;
import org.junit.jupiter.api.Test;

class FacadesTest {
  private static List<Finding> facades(Told told) {
    return new Findings(Histories.of(told.book()), Lens.CLEAR, Joinings.NONE)
        .of(FindingKind.FACADES);
  }

  private static List<String> texts(Told told) {
    return facades(told).stream().flatMap(f -> f.reasons().stream()).map(Reason::text).toList();
  }

  /** A new name claims a deed for which a known group is blamed. */
  private static Told claimed() {
    return new Told()
        .report("Courier", "2021-03-05")
        .on("2021-03-03")
        .deed(EventType.ATTACK, "Camp North", List.of(), List.of())
        .by("New Name")
        .blame("New Name", ResponsibilityStance.CLAIMED, "the attack")
        .by("a general")
        .blame("Red Falcons", ResponsibilityStance.BLAMED, "the attack")
        .happening(EventClass.VIOLENCE, 3);
  }

  @Test
  void evidence_tells_its_ratio_its_range_a_reason_and_what_the_answer_would_be_otherwise() {
    assertThat(texts(claimed()))
        .anyMatch(
            text ->
                text.startsWith(
                        "on Red Falcons: it is blamed for a deed that the name claimed; likelihood"
                            + " ratio 2.00 (1.2 to 4.0), for the usual suspect is blamed")
                    && text.contains("would weigh")
                    && text.contains("without it"));
    assertThat(texts(claimed())).anyMatch(text -> text.contains(", which tells little, for"));
  }

  @Test
  void a_target_struck_at_another_time_is_shared_and_the_deed_itself_is_not() {
    Told other =
        claimed()
            .report("Ledger", "2021-01-05")
            .on("2021-01-03")
            .deed(EventType.ATTACK, "Camp North", List.of("Red Falcons"), List.of())
            .happening(EventClass.VIOLENCE, 1);

    assertThat(texts(other)).anyMatch(text -> text.contains("the same target at another time"));
    assertThat(texts(claimed())).noneMatch(text -> text.contains("the same target"));
  }

  @Test
  void a_deed_soon_after_a_strike_on_a_group_or_an_order_to_it_points_to_it() {
    Told struck =
        claimed()
            .report("Ledger", "2021-02-27")
            .on("2021-02-25")
            .deed(EventType.AIRSTRIKE, "Far Town", List.of(), List.of("Red Falcons"))
            .happening(EventClass.VIOLENCE, 1)
            .next()
            .on("2021-03-01")
            .order("Karim", Direction.ESCALATE, "go on", "Red Falcons");
    Told longAgo =
        claimed()
            .report("Ledger", "2020-02-27")
            .on("2020-02-25")
            .deed(EventType.AIRSTRIKE, "Far Town", List.of(), List.of("Red Falcons"))
            .happening(EventClass.VIOLENCE, 1);

    assertThat(texts(struck))
        .anyMatch(text -> text.contains("had been struck in the two weeks before"))
        .anyMatch(text -> text.contains("had been ordered to escalate in the two weeks"));
    assertThat(texts(longAgo)).noneMatch(text -> text.contains("had been struck"));
  }

  @Test
  void words_that_two_use_and_nobody_else_are_shared_wording() {
    Told told =
        claimed()
            .next()
            .by("New Name")
            .order("New Name", Direction.ESCALATE, "burn the ground beneath the occupiers feet")
            .next()
            .by("Red Falcons")
            .order("Red Falcons", Direction.ESCALATE, "burn the ground beneath the occupiers feet");

    assertThat(texts(told))
        .anyMatch(text -> text.contains("share words that nobody else in the case uses"));
    assertThat(
            texts(
                told.next()
                    .by("Small Band")
                    .order(
                        "Small Band",
                        Direction.ESCALATE,
                        "burn the ground beneath the occupiers feet")))
        .noneMatch(text -> text.contains("share words that nobody else"));
  }

  @Test
  void who_is_blamed_for_the_strike_that_answers_it_is_not_behind_a_deed() {
    Told told =
        new Told()
            .report("Courier", "2021-03-05")
            .on("2021-03-03")
            .deed(EventType.ATTACK, "Camp North", List.of(), List.of())
            .by("New Name")
            .blame("New Name", ResponsibilityStance.CLAIMED, "the attack")
            .next()
            .deed(EventType.AIRSTRIKE, "Far Town", List.of(), List.of())
            .by("a general")
            .blame("Third Force", ResponsibilityStance.BLAMED, "the strike")
            .happening(EventClass.VIOLENCE, 4);

    assertThat(facades(told)).isEmpty();
  }

  @Test
  void agreeing_unnamed_voices_are_not_enough_where_the_low_ends_of_their_ratios_turn_it() {
    Told told = claimed();
    for (String outlet : List.of("Ledger", "Mirror", "Observer")) {
      told.report(outlet, "2021-05-20")
          .by("Karim")
          .link("New Name", Predicate.FRONT_FOR, "Red Falcons");
    }

    assertThat(facades(told).getFirst().head()).endsWith("most of the evidence is for Red Falcons");
    assertThat(facades(claimed()).getFirst().head()).endsWith("not enough to tell");
  }

  @Test
  void one_of_two_lines_is_no_name() {
    Told told =
        new Told()
            .report("Courier", "2021-03-05")
            .deed(EventType.ATTACK, "Camp North", List.of(), List.of())
            .blame("another line", ResponsibilityStance.CLAIMED, "the attack")
            .blame("Red Falcons", ResponsibilityStance.BLAMED, "the attack")
            .happening(EventClass.VIOLENCE, 3);

    assertThat(facades(told)).isEmpty();
  }

  @Test
  void one_sentence_that_sets_two_sides_against_each_other_tells_mixed_messages_outright() {
    Told told =
        new Told()
            .report("Courier", "2021-03-05")
            .blame("one wing", ResponsibilityStance.DENIED, "the attack")
            .blame("another wing", ResponsibilityStance.CLAIMED, "it")
            .next()
            .blame("one wing", ResponsibilityStance.DENIED, "the raid")
            .next()
            .blame("another wing", ResponsibilityStance.CLAIMED, "the raid");

    List<Finding> mixed =
        new Findings(Histories.of(told.book()), Lens.CLEAR, Joinings.NONE).of(FindingKind.MIXED);

    assertThat(mixed).hasSize(1);
    assertThat(mixed.getFirst().head()).endsWith("another wing, one wing");
    assertThat(mixed.getFirst().grounds())
        .extracting(g -> g.claim())
        .containsExactly(told.claim(1), told.claim(0));
  }

  @Test
  void parts_are_set_against_each_other_in_other_words_too_but_not_parts_of_different_wholes() {
    assertThat(mixed("Some commanders", "others")).hasSize(1);
    assertThat(mixed("one of its branches", "the other")).hasSize(1);
    assertThat(mixed("one camp in the party", "a rival camp")).hasSize(1);
    assertThat(mixed("one wing", "another brigade")).isEmpty();
    assertThat(mixed("another", "the other")).isEmpty();
    assertThat(mixed("the first brigade", "the second brigade")).isEmpty();
  }

  private static List<Finding> mixed(String denies, String claims) {
    Told told =
        new Told()
            .report("Courier", "2021-03-05")
            .blame(denies, ResponsibilityStance.DENIED, "the attack")
            .blame(claims, ResponsibilityStance.CLAIMED, "it");
    return new Findings(Histories.of(told.book()), Lens.CLEAR, Joinings.NONE).of(FindingKind.MIXED);
  }
}
