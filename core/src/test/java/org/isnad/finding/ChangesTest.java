package org.isnad.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.isnad.claim.EventType;
import org.isnad.claim.Predicate;
import org.isnad.network.Histories;
import org.isnad.network.Joinings;
import org.isnad.network.Lens;
import org.isnad.network.Told;
import org.junit.jupiter.api.Test;

class ChangesTest {
  private static List<Finding> changes(Told told) {
    return new Findings(Histories.of(told.book()), Lens.CLEAR, Joinings.NONE)
        .of(FindingKind.CHANGES);
  }

  private static List<String> texts(Finding finding) {
    return finding.reasons().stream().map(Reason::text).toList();
  }

  private static Told weekly(String... principals) {
    Told told = new Told();
    LocalDate day = LocalDate.parse("2021-01-04");
    for (int i = 0; i < principals.length; i++) {
      told.report("Outlet " + i, day.plusWeeks(i).toString())
          .link(principals[i], Predicate.DIRECTS, "Small Band");
    }
    return told;
  }

  @Test
  void a_change_of_who_steers_is_found_between_the_tellings_before_and_after_it() {
    Told told =
        weekly(
            "Karim", "Karim", "Karim", "Karim", "Karim", "Karim", "Nabil", "Nabil", "Nabil",
            "Nabil", "Nabil", "Nabil");

    Finding change = changes(told).getFirst();

    assertThat(change.head()).startsWith("Who is told to steer Small Band changes between");
    assertThat(texts(change).getFirst()).isEqualTo("until 2021-02-08: Karim 6");
    assertThat(texts(change).get(1)).isEqualTo("from 2021-02-15: Nabil 6");
    assertThat(change.grounds()).hasSize(12);
  }

  @Test
  void two_who_steer_by_turns_all_the_while_are_no_change() {
    Told told =
        weekly(
            "Karim", "Nabil", "Karim", "Nabil", "Karim", "Nabil", "Karim", "Nabil", "Karim",
            "Nabil", "Karim", "Nabil");

    assertThat(changes(told)).isEmpty();
  }

  @Test
  void few_tellings_are_said_to_be_too_few() {
    Finding few = changes(weekly("Karim", "Karim", "Nabil", "Nabil")).getFirst();

    assertThat(few.head()).endsWith("too few dated tellings");
    assertThat(texts(few))
        .containsExactly("Small Band: 2 principals, dated tellings: 4, origins: 4");
  }

  @Test
  void one_telling_that_is_repeated_counts_once() {
    Told told = new Told();
    for (int i = 0; i < 12; i++) {
      told.report("Courier", "2021-01-04")
          .link(i < 6 ? "Karim" : "Nabil", Predicate.DIRECTS, "Small Band");
    }

    assertThat(texts(changes(told).getFirst()))
        .containsExactly("Small Band: 2 principals, dated tellings: 2, origins: 1");
  }

  @Test
  void successions_breaks_and_beginnings_that_are_told_outright_stand_in_order_of_time() {
    Told told =
        new Told()
            .report("Courier", "2021-05-20")
            .on("2021-04-02")
            .link("Small Band", Predicate.SPLIT_FROM, "Red Falcons")
            .next()
            .on("2021-02-01")
            .deed(EventType.KILLING, "", List.of(), List.of("Karim"))
            .next()
            .link("Nabil", Predicate.SUCCEEDS, "Karim")
            .link("Small Band", Predicate.DISOBEYS, "Nabil");

    Finding turns =
        changes(told).stream().filter(f -> f.head().endsWith("outright")).findFirst().orElseThrow();

    assertThat(texts(turns))
        .containsExactly(
            "2021-02-01 (a death): Nabil succeeds Karim",
            "2021-04-02: Small Band split from Red Falcons",
            "no date told: Small Band disobeys Nabil");
  }

  @Test
  void whoever_steers_or_serves_since_a_day_is_a_change_and_whoever_backs_since_then_is_none() {
    Told told =
        new Told()
            .report("Courier", "2021-05-20")
            .since("2021-04-02")
            .link("Karim", Predicate.DIRECTS, "Small Band")
            .link("Nabil", Predicate.DEPUTY_OF, "Karim")
            .link("Omar", Predicate.ARMS, "Small Band");

    Finding turns =
        changes(told).stream().filter(f -> f.head().endsWith("outright")).findFirst().orElseThrow();

    assertThat(turns.reasons())
        .extracting(Reason::text)
        .allMatch(text -> text.endsWith(", since then"))
        .hasSize(2)
        .noneMatch(text -> text.contains("arms"));
  }

  @Test
  void a_loss_stands_beside_what_the_network_would_be_without_the_dead_alone() {
    Told told =
        new Told()
            .report("Ledger", "2021-01-20")
            .link("Karim", Predicate.LEADS, "Small Band")
            .link("Red Falcons", Predicate.ALLIED_WITH, "Small Band")
            .report("Courier", "2021-02-20")
            .on("2021-02-01")
            .deed(EventType.KILLING, "", List.of(), List.of("Karim"))
            .report("Mirror", "2022-02-20")
            .link("Far Group", Predicate.ALLIED_WITH, "Small Band");

    List<String> loss = texts(changes(told).getFirst());

    assertThat(loss).contains("the death of Karim is told for 2021-02-01");
    assertThat(loss)
        .anyMatch(text -> text.startsWith("lost: Karim leads Small Band"))
        .noneMatch(text -> text.startsWith("gained: "))
        .contains(
            "1 other tie only in one of the two networks because of when reports tell of it; 'isnad"
                + " compare' lists them")
        .contains(
            "the network of 2021-01-31: 2 ties, 0 in a hundred pairs of actors cannot reach each"
                + " other; had they alone been taken out of it: 1 tie, 0 in a hundred pairs of"
                + " actors cannot reach each other");
  }
}
