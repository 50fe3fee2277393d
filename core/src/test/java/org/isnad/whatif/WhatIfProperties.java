package org.isnad.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.isnad.claim.Predicate;
import org.isnad.network.Told;

/** What holds for any network, any seed and any parameters within their ranges. */
class WhatIfProperties {
  private static final List<String> NAMES =
      List.of("Karim", "Nabil", "Samir", "Red Falcons", "Black Falcons", "Small Band");
  private static final List<Predicate> TIES =
      List.of(
          Predicate.DIRECTS,
          Predicate.MEMBER_OF,
          Predicate.FUNDS,
          Predicate.LINKED_TO,
          Predicate.RIVAL_OF);

  private static Told told(long seed, int ties, List<Predicate> kinds) {
    Random random = new Random(seed);
    Told told = new Told().report("Courier", "2021-05-01");
    NAMES.forEach(told::node);
    for (int i = 0; i < ties; i++) {
      String one = NAMES.get(random.nextInt(NAMES.size()));
      String other = NAMES.get(random.nextInt(NAMES.size()));
      told.link(one, kinds.get(random.nextInt(kinds.size())), other);
    }
    return told;
  }

  private static Parameters drawn(long seed) {
    return Sensitivity.hypercube(seed, 1).getFirst();
  }

  @Property(tries = 60)
  void without_principals_there_are_no_orders(
      @ForAll long seed, @ForAll @IntRange(max = 12) int n) {
    Told told = told(seed, n, List.of(Predicate.LINKED_TO, Predicate.RIVAL_OF, Predicate.FIGHTS));
    WhatIf.Result result = new WhatIf(WhatIfTest.cast(told, "Karim"), seed, 3, 20).run(drawn(seed));

    for (WhatIf.Part part : WhatIf.Part.values()) {
      for (Outcome outcome : Outcome.values()) {
        assertThat(result.of(part, outcome).sorted()).containsOnly(0);
      }
    }
  }

  @Property(tries = 60)
  void where_no_order_has_strength_none_arrives_and_none_is_obeyed(
      @ForAll long seed, @ForAll @IntRange(max = 12) int n) {
    WhatIf.Result result =
        new WhatIf(WhatIfTest.cast(told(seed, n, TIES), "Nabil"), seed, 3, 20)
            .run(drawn(seed).with(Parameter.ORDER_STRENGTH, 0));

    for (WhatIf.Part part : WhatIf.Part.values()) {
      assertThat(result.of(part, Outcome.ARRIVED).sorted()).containsOnly(0);
      assertThat(result.of(part, Outcome.OBEYED).sorted()).containsOnly(0);
      assertThat(result.of(part, Outcome.ATTACKS).sorted()).containsOnly(0);
    }
  }

  @Property(tries = 60)
  void no_more_is_obeyed_than_arrives_and_no_more_hides_than_attacks(
      @ForAll long seed, @ForAll @IntRange(min = 3, max = 12) int n) {
    WhatIf model = new WhatIf(WhatIfTest.cast(told(seed, n, TIES), "Nabil"), seed, 4, 20);

    for (WhatIf.Run run : model.run(List.of(drawn(seed)))) {
      for (Counts world : List.of(run.with(), run.without())) {
        int arrived = run.before().get(Outcome.ARRIVED) + world.get(Outcome.ARRIVED);
        int obeyed = run.before().get(Outcome.OBEYED) + world.get(Outcome.OBEYED);
        assertThat(obeyed).isLessThanOrEqualTo(arrived);
        assertThat(world.get(Outcome.FACADES)).isLessThanOrEqualTo(world.get(Outcome.ATTACKS));
        assertThat(world.get(Outcome.ATTACKS))
            .isLessThanOrEqualTo(world.get(Outcome.OBEYED) + world.get(Outcome.DEFECTIONS));
      }
    }
  }

  @Property(tries = 30)
  void the_same_seed_gives_the_same_runs(@ForAll long seed, @ForAll @IntRange(max = 12) int n) {
    WhatIf model = new WhatIf(WhatIfTest.cast(told(seed, n, TIES), "Samir"), seed, 3, 15);
    WhatIf.Result one = model.run(drawn(seed));
    WhatIf.Result other = model.run(drawn(seed));

    for (WhatIf.Part part : WhatIf.Part.values()) {
      for (Outcome outcome : Outcome.values()) {
        assertThat(one.of(part, outcome).sorted()).isEqualTo(other.of(part, outcome).sorted());
      }
    }
  }
}
