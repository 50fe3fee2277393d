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

class FindingsTest {
  private static List<Finding> find(FindingKind kind, Told told) {
    return new Findings(Histories.of(told.book()), Lens.CLEAR, Joinings.NONE).of(kind);
  }

  private static List<String> texts(Finding finding) {
    return finding.reasons().stream().map(Reason::text).toList();
  }

  @Test
  void an_order_told_as_the_opposite_of_another_conflicts_with_it() {
    Told told =
        new Told()
            .report("Courier", "2021-05-01")
            .order("Karim", Direction.RESTRAIN, "keep calm")
            .order("the Basra meeting", Direction.OPPOSITE, "the opposite");

    Finding conflict = find(FindingKind.CONFLICTS, told).getFirst();

    assertThat(conflict.head())
        .contains("Karim towards restraint, the Basra meeting towards escal");
    assertThat(texts(conflict)).contains("whether both reached the same actors is not told");
    assertThat(conflict.grounds())
        .extracting(g -> g.claim())
        .contains(told.claim(0), told.claim(1));
  }

  @Test
  void orders_that_reach_one_actor_by_two_channels_conflict_within_the_window_only() {
    Told near =
        new Told()
            .report("Courier", "2021-05-20")
            .link("Red Falcons", Predicate.DIRECTS, "Small Band")
            .next()
            .on("2021-05-01")
            .order("Karim", Direction.RESTRAIN, "keep calm", "Red Falcons")
            .report("Ledger", "2021-05-21")
            .on("2021-05-10")
            .order("Nabil", Direction.ESCALATE, "attack the base", "Small Band");
    Told far =
        new Told()
            .report("Courier", "2021-05-20")
            .on("2021-01-01")
            .order("Karim", Direction.RESTRAIN, "keep calm", "Small Band")
            .report("Ledger", "2021-05-21")
            .on("2021-05-10")
            .order("Nabil", Direction.ESCALATE, "attack the base", "Small Band");

    assertThat(texts(find(FindingKind.CONFLICTS, near).getFirst()))
        .contains(
            "both reach Small Band: the first through Red Falcons directs Small Band, the second"
                + " directly");
    assertThat(find(FindingKind.CONFLICTS, far)).isEmpty();
  }

  @Test
  void orders_one_way_and_orders_of_one_issuer_do_not_conflict() {
    Told told =
        new Told()
            .report("Courier", "2021-05-20")
            .on("2021-05-01")
            .order("Karim", Direction.RESTRAIN, "keep calm", "Small Band")
            .order("Nabil", Direction.RESTRAIN, "hold fire", "Small Band")
            .order("Karim", Direction.ESCALATE, "attack", "Small Band")
            .order("Nabil", Direction.DO, "march", "Small Band");

    assertThat(find(FindingKind.CONFLICTS, told)).hasSize(1);
  }

  /** Two orders to one band on one day; then the next sentence. */
  private static Told calmAndAttack() {
    return new Told()
        .report("Courier", "2021-05-20")
        .on("2021-05-01")
        .order("Karim", Direction.RESTRAIN, "keep calm", "Small Band")
        .order("Nabil", Direction.ESCALATE, "attack the base", "Small Band")
        .next();
  }

  @Test
  void what_came_after_conflicting_orders_followed_them_and_was_not_caused_by_them() {
    Told told =
        calmAndAttack()
            .on("2021-05-03")
            .deed(EventType.ATTACK, "Basra", List.of("Small Band"), List.of());

    assertThat(texts(find(FindingKind.CONFLICTS, told).getFirst()).getLast())
        .startsWith("it was followed by 2021-05-03: attack")
        .endsWith("that it was caused by either order is not said here");
  }

  @Test
  void what_followed_is_told_once_a_happening_with_its_day() {
    Told told =
        calmAndAttack()
            .deed(EventType.DEATH, "", List.of(), List.of("Omar"))
            .on("2021-05-03")
            .deed(EventType.ATTACK, "Basra", List.of(), List.of())
            .happening(EventClass.VIOLENCE, 2);

    assertThat(texts(find(FindingKind.CONFLICTS, told).getFirst()))
        .filteredOn(text -> text.contains("caused"))
        .singleElement()
        .asString()
        .startsWith("it was followed by 2021-05-03: attack in Basra");
  }

  @Test
  void tellings_of_one_day_and_place_are_one_incident_and_its_disagreements_are_named() {
    Told told =
        new Told()
            .report("Courier", "2021-03-05")
            .on("2021-03-03")
            .deed(EventType.ATTACK, "Camp North", List.of(), List.of())
            .by("the army")
            .toll(0, 0)
            .blame("Small Band", ResponsibilityStance.BLAMED, "the attack")
            .happening(EventClass.VIOLENCE, 3)
            .report("Ledger", "2021-03-06")
            .on("2021-03-04")
            .deed(EventType.ATTACK, "Camp North", List.of(), List.of())
            .toll(1, null)
            .blame("Small Band", ResponsibilityStance.DENIED, "the attack")
            .happening(EventClass.VIOLENCE, 3)
            .report("Mirror", "2021-03-06")
            .on("2021-03-04")
            .deed(EventType.ATTACK, "Camp South", List.of(), List.of())
            .happening(EventClass.VIOLENCE, 1);

    List<Finding> sheets = find(FindingKind.INCIDENTS, told);

    assertThat(sheets).as("Camp North, and apart from it Camp South").hasSize(2);
    assertThat(sheets.getFirst().head()).contains("2 reports, 2 origins");
    assertThat(texts(sheets.getFirst()))
        .contains(
            "the accounts differ on the dead: 0 according to the army; 1 according to Ledger",
            "whether Small Band did it is contested: blamed and denied");
  }

  @Test
  void a_voice_that_claims_and_later_denies_has_taken_it_back() {
    Told told =
        new Told()
            .report("Courier", "2021-03-05")
            .on("2021-03-03")
            .by("Small Band")
            .deed(EventType.ATTACK, "Camp North", List.of(), List.of())
            .blame("Small Band", ResponsibilityStance.CLAIMED, "the attack")
            .happening(EventClass.VIOLENCE, 2)
            .report("Ledger", "2021-03-09")
            .on("2021-03-03")
            .by("Small Band")
            .deed(EventType.ATTACK, "Camp North", List.of(), List.of())
            .blame("Small Band", ResponsibilityStance.DENIED, "the attack")
            .happening(EventClass.VIOLENCE, 2);

    assertThat(texts(find(FindingKind.INCIDENTS, told).getFirst()))
        .contains(
            "Small Band said 'claimed' of Small Band in a report of 2021-03-05 and 'denied' in one"
                + " of 2021-03-09");
  }

  @Test
  void two_who_command_one_actor_apart_compete_and_a_dead_predecessor_does_not() {
    Told told =
        new Told()
            .report("Courier", "2021-05-20")
            .link("Karim", Predicate.DIRECTS, "Small Band")
            .next()
            .link("Nabil", Predicate.COMMANDS, "Small Band")
            .next()
            .link("Salim", Predicate.LEADS, "Small Band")
            .next()
            .on("2020-01-01")
            .deed(EventType.KILLING, "", List.of(), List.of("Salim"));

    assertThat(texts(find(FindingKind.CHANNELS, told).getFirst()))
        .filteredOn(text -> text.contains("compete"))
        .containsExactly(
            "Karim and Nabil reach it by different ways, and neither through the other: they can"
                + " compete");
  }

  @Test
  void one_unnamed_voice_is_not_enough_to_tell_who_is_behind_a_name() {
    Told told =
        new Told()
            .report("Courier", "2021-05-20")
            .by("An officer")
            .link("Small Band", Predicate.FRONT_FOR, "Red Falcons");

    assertThat(find(FindingKind.FACADES, told).getFirst().head()).endsWith("not enough to tell");
  }

  @Test
  void several_origins_that_agree_are_enough_and_each_says_what_it_weighs() {
    Told told = new Told();
    for (String outlet : List.of("Courier", "Ledger", "Mirror", "Observer")) {
      told.report(outlet, "2021-05-20")
          .by("Karim")
          .link("Small Band", Predicate.FRONT_FOR, "Red Falcons");
    }

    Finding facade = find(FindingKind.FACADES, told).getFirst();

    assertThat(facade.head()).endsWith("most of the evidence is for Red Falcons");
    assertThat(texts(facade)).anyMatch(text -> text.contains("likelihood ratio 4.00"));
  }

  @Test
  void a_camp_that_claims_and_denies_one_deed_sends_mixed_messages() {
    Told told =
        new Told()
            .report("Courier", "2021-03-05")
            .link("Karim", Predicate.DIRECTS, "Small Band")
            .link("Karim", Predicate.DIRECTS, "Red Falcons")
            .next()
            .on("2021-03-03")
            .deed(EventType.ATTACK, "Camp North", List.of(), List.of())
            .blame("Small Band", ResponsibilityStance.CLAIMED, "the attack")
            .blame("Red Falcons", ResponsibilityStance.DENIED, "the attack")
            .happening(EventClass.VIOLENCE, 3);

    assertThat(texts(find(FindingKind.MIXED, told).getFirst()).getLast())
        .isEqualTo(
            "both are, or are directed or backed by, Karim: Karim directs Small Band, Karim directs"
                + " Red Falcons; whether it is meant so is not said");
  }

  @Test
  void what_rests_on_one_origin_is_a_hole() {
    Told told =
        new Told().report("Courier", "2021-05-20").link("Karim", Predicate.DIRECTS, "Small Band");

    assertThat(find(FindingKind.HOLES, told).getFirst().head())
        .isEqualTo("1 of 1 ties rest on one origin");
  }

  @Test
  void a_part_that_hangs_on_the_rest_by_one_tie_is_a_hole_and_one_in_a_circle_is_not() {
    Told told =
        new Told()
            .report("Courier", "2021-05-01")
            .link("Karim", Predicate.LEADS, "Red Falcons")
            .link("Omar", Predicate.MEMBER_OF, "Red Falcons")
            .link("Red Falcons", Predicate.ALLIED_WITH, "Small Band")
            .link("Nabil", Predicate.LEADS, "Small Band")
            .link("Samir", Predicate.MEMBER_OF, "Small Band")
            .link("Nabil", Predicate.DIRECTS, "Samir");

    Finding hole =
        find(FindingKind.HOLES, told).stream()
            .filter(f -> f.head().equals("Parts of the network hang on single ties"))
            .findFirst()
            .orElseThrow();

    assertThat(texts(hole))
        .containsExactly(
            "Red Falcons is allied with Small Band: 3 actors are tied to the rest by it alone");
  }

  @Test
  void the_loss_of_a_coordinator_is_shown_side_by_side() {
    Told told =
        new Told()
            .report("Courier", "2021-03-05")
            .link("Karim", Predicate.COMMANDS, "Red Falcons")
            .link("Nabil", Predicate.COMMANDS, "Red Falcons")
            .link("Nabil", Predicate.SUCCEEDS, "Karim")
            .next()
            .on("2021-01-03")
            .deed(EventType.KILLING, "", List.of(), List.of("Karim"));

    assertThat(texts(find(FindingKind.CHANGES, told).getFirst()))
        .anyMatch(text -> text.startsWith("lost: Karim commands Red Falcons"))
        .anyMatch(text -> text.startsWith("gained: Nabil commands Red Falcons"));
  }
}
