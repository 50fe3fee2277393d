package org.isnad.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import org.isnad.claim.Direction;
import org.isnad.claim.Predicate;
import org.isnad.network.Histories;
import org.isnad.network.Joinings;
import org.isnad.network.Lens;
import org.isnad.network.Network;
import org.isnad.network.Part;
import org.isnad.network.Told;
import org.isnad.network.View;
import org.junit.jupiter.api.Test;

class WhatIfTest {
  /** Two rivals, one of whom reaches three bands by a man who also holds the other's. */
  static Told rivals() {
    return new Told()
        .report("Courier", "2021-05-01")
        .link("Karim", Predicate.COMMANDS, "Nabil")
        .link("Nabil", Predicate.DIRECTS, "Red Falcons")
        .link("Nabil", Predicate.DIRECTS, "Black Falcons")
        .link("Nabil", Predicate.LINKED_TO, "Small Band")
        .link("Samir", Predicate.DIRECTS, "Small Band")
        .link("Samir", Predicate.DIRECTS, "Red Falcons")
        .link("Hadi", Predicate.SUCCEEDS, "Nabil")
        .link("Hadi", Predicate.FUNDS, "Small Band")
        .next()
        .order("Samir", Direction.ESCALATE, "attack the base", "Small Band")
        .order("Karim", Direction.RESTRAIN, "keep calm", "Red Falcons");
  }

  static Cast cast(Told told, String lost) {
    Histories histories = Histories.of(told.book());
    return WhatIf.cast(
        Network.through(Lens.CLEAR, histories, Joinings.NONE),
        new View(histories, Lens.CLEAR, Joinings.NONE),
        lost.isEmpty() ? Part.NOBODY : told.node(lost));
  }

  private static double median(WhatIf.Result result, WhatIf.Part part, Outcome outcome) {
    return result.of(part, outcome).quantile(0.5);
  }

  @Test
  void the_cast_are_those_who_reach_bodies_that_can_act_and_channels_weaken_with_each_step() {
    Told told = rivals();
    Cast cast = cast(told, "Nabil");
    int karim = cast.principals().indexOf(told.node("Karim"));
    int nabil = cast.principals().indexOf(told.node("Nabil"));
    int falcons = cast.factions().indexOf(told.node("Red Falcons"));

    assertThat(cast.factions())
        .containsExactlyInAnyOrder(
            told.node("Red Falcons"), told.node("Black Falcons"), told.node("Small Band"));
    assertThat(cast.whole().of(karim, falcons))
        .isPositive()
        .isLessThan(cast.whole().of(nabil, falcons));
    assertThat(cast.left().of(karim, falcons)).isZero();
    assertThat(cast.above().get(nabil)).isEqualTo(karim);
    assertThat(cast.sides().get(karim)).isEqualTo(-1.0);
    assertThat(cast.sides().get(nabil)).isNull();
    assertThat(cast.successors()).containsExactly(cast.principals().indexOf(told.node("Hadi")));
  }

  @Test
  void whoever_is_tied_to_a_faction_without_a_channel_holds_it_all_the_same() {
    Told told = rivals();
    Cast cast = cast(told, "Nabil");

    assertThat(cast.hold().get(cast.factions().indexOf(told.node("Small Band")))).isEqualTo(0.5);
  }

  @Test
  void one_seed_gives_one_result_whatever_the_threads() {
    WhatIf model = new WhatIf(cast(rivals(), "Nabil"), 7, 60, 30);

    WhatIf.Result alone = in(1, model);

    for (WhatIf.Part part : WhatIf.Part.values()) {
      for (Outcome outcome : Outcome.values()) {
        assertThat(in(6, model).of(part, outcome).sorted())
            .as("%s %s", part, outcome)
            .isEqualTo(alone.of(part, outcome).sorted());
      }
    }
  }

  private static WhatIf.Result in(int threads, WhatIf model) {
    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
      return pool.submit(() -> model.run(Parameters.usual())).join();
    }
  }

  @Test
  void another_seed_gives_another_result() {
    Cast cast = cast(rivals(), "Nabil");
    WhatIf.Result one = new WhatIf(cast, 1, 50, 30).run(Parameters.usual());
    WhatIf.Result other = new WhatIf(cast, 2, 50, 30).run(Parameters.usual());

    assertThat(one.of(WhatIf.Part.BEFORE, Outcome.ORDERS).sorted())
        .isNotEqualTo(other.of(WhatIf.Part.BEFORE, Outcome.ORDERS).sorted());
  }

  @Test
  void before_the_loss_both_worlds_are_one_and_after_it_the_lost_order_no_more() {
    WhatIf.Result result = new WhatIf(cast(rivals(), "Nabil"), 3, 400, 60).run(Parameters.usual());

    assertThat(median(result, WhatIf.Part.AFTER_WITHOUT, Outcome.ORDERS))
        .isLessThan(median(result, WhatIf.Part.AFTER_WITH, Outcome.ORDERS));
  }

  @Test
  void a_coordinator_who_holds_both_sides_keeps_orders_from_conflicting() {
    Told told =
        new Told()
            .report("Courier", "2021-05-01")
            .link("Karim", Predicate.DIRECTS, "Small Band")
            .link("Samir", Predicate.DIRECTS, "Small Band")
            .link("Nabil", Predicate.DIRECTS, "Small Band")
            .order("Samir", Direction.ESCALATE, "attack the base", "Small Band")
            .order("Karim", Direction.RESTRAIN, "keep calm", "Small Band");
    WhatIf model = new WhatIf(cast(told, "Nabil"), 11, 400, 60);
    Parameters never = Parameters.usual().with(Parameter.ORDER_RATE, 0.2);
    Parameters always = never.with(Parameter.COORDINATION, 1);

    double with = median(model.run(always), WhatIf.Part.AFTER_WITH, Outcome.CONFLICTS);
    double without = median(model.run(always), WhatIf.Part.AFTER_WITHOUT, Outcome.CONFLICTS);

    assertThat(with).isLessThan(without);
  }

  @Test
  void where_nobody_is_lost_nothing_differs() {
    WhatIf.Result result = new WhatIf(cast(rivals(), ""), 3, 50, 30).run(Parameters.usual());

    for (Outcome outcome : Outcome.values()) {
      assertThat(result.difference(outcome).sorted()).containsOnly(0);
    }
  }

  @Test
  void an_attack_is_made_under_another_name_as_often_as_is_set() {
    WhatIf model = new WhatIf(cast(rivals(), ""), 3, 100, 30);
    Parameters never =
        Parameters.usual().with(Parameter.FACADE, 0).with(Parameter.FACADE_IN_CONFLICT, 0);
    Parameters always =
        Parameters.usual().with(Parameter.FACADE, 1).with(Parameter.FACADE_IN_CONFLICT, 1);

    assertThat(model.run(never).of(WhatIf.Part.BEFORE, Outcome.FACADES).sorted()).containsOnly(0);
    assertThat(model.run(always).of(WhatIf.Part.BEFORE, Outcome.FACADES).sorted())
        .isEqualTo(model.run(always).of(WhatIf.Part.BEFORE, Outcome.ATTACKS).sorted());
  }

  @Test
  void what_most_sets_the_number_of_orders_is_how_often_they_are_given() {
    WhatIf model = new WhatIf(cast(rivals(), "Nabil"), 5, 200, 30);

    Sensitivity.Sweep sweep = Sensitivity.of(model, Parameters.usual(), 40);
    Sensitivity.Effect first =
        sweep.effects().stream()
            .filter(e -> e.outcome() == Outcome.ORDERS)
            .findFirst()
            .orElseThrow();

    assertThat(first.parameter()).isEqualTo(Parameter.ORDER_RATE);
    assertThat(first.correlation()).isGreaterThan(0.7);
    assertThat(first.low()).isLessThan(first.high());
    assertThat(sweep.effects()).hasSize(Parameter.values().length * Outcome.values().length);
  }

  @Test
  void a_hypercube_takes_one_value_from_each_slice_of_each_range() {
    var cube = Sensitivity.hypercube(9, 25);

    for (Parameter parameter : Parameter.values()) {
      int[] slices =
          cube.stream()
              .mapToDouble(p -> p.get(parameter))
              .mapToInt(v -> slice(parameter, v))
              .sorted()
              .toArray();
      double width = parameter.high() - parameter.low();
      assertThat(Arrays.stream(slices).distinct().count())
          .as(parameter.key())
          .isEqualTo(width == 0 ? 1 : 25);
    }
  }

  private static int slice(Parameter parameter, double value) {
    double width = parameter.high() - parameter.low();
    return width == 0 ? 0 : (int) Math.min(24, 25 * (value - parameter.low()) / width);
  }

  @Test
  void a_value_that_makes_no_sense_is_refused_with_what_it_is_for() {
    assertThatThrownBy(() -> Parameters.usual().with(Parameter.FACADE, 1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("facade cannot be 1.5");
  }

  @Test
  void ranks_agree_with_a_case_computed_by_hand() {
    double[] one = {1, 2, 3, 4};

    assertThat(Ranks.correlation(one, new double[] {10, 20, 30, 40})).isEqualTo(1);
    assertThat(Ranks.correlation(one, new double[] {4, 3, 2, 1})).isEqualTo(-1);
    assertThat(Ranks.correlation(one, new double[] {5, 5, 5, 5})).isZero();
    assertThat(Ranks.of(new double[] {3, 1, 3})).containsExactly(1.5, 0, 1.5);
  }
}
