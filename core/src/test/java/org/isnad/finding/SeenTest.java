package org.isnad.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
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
import org.isnad.network.View;
import org.junit.jupiter.api.Test;

class SeenTest {
  private static final Told TOLD =
      new Told()
          .report("Courier", "2021-05-20")
          .on("2021-05-01")
          .order("Karim", Direction.RESTRAIN, "keep calm", "Small Band")
          .order("Nabil", Direction.ESCALATE, "attack the base", "Small Band")
          .link("Small Band", Predicate.DISOBEYS, "Karim")
          .next()
          .on("2021-05-03")
          .deed(EventType.ATTACK, "Camp North", List.of(), List.of())
          .by("New Name")
          .blame("New Name", ResponsibilityStance.CLAIMED, "the attack")
          .by("a general")
          .blame("Small Band", ResponsibilityStance.BLAMED, "the attack")
          .happening(EventClass.VIOLENCE, 3)
          .next()
          .order("Samir", Direction.ESCALATE, "go on");

  private static Seen seen(String from, String until) {
    return seen(TOLD, from, until);
  }

  private static Seen seen(Told told, String from, String until) {
    return Seen.of(
        Histories.of(told.book()),
        Lens.CLEAR,
        Joinings.NONE,
        LocalDate.parse(from),
        LocalDate.parse(until));
  }

  @Test
  void what_is_told_of_a_stretch_of_days_is_counted_and_what_has_no_day_is_said() {
    Seen may = seen("2021-05-01", "2021-05-31");

    assertThat(may.orders()).isEqualTo(2);
    assertThat(may.conflicts()).isEqualTo(1);
    assertThat(may.attacks()).isEqualTo(1);
    assertThat(may.facades()).isEqualTo(1);
    assertThat(may.defections()).isEqualTo(1);
    assertThat(may.undated()).isEqualTo(1);
  }

  @Test
  void pairs_of_orders_are_counted_beyond_those_that_are_told() {
    int each = 40;
    Told told = new Told();
    for (int i = 0; i < each; i++) {
      told.report("Courier", "2021-05-20").on("2021-05-01");
      told.order("Calm " + i, Direction.RESTRAIN, "keep calm", "Small Band");
      told.report("Herald", "2021-05-20").on("2021-05-02");
      told.order("Eager " + i, Direction.ESCALATE, "attack the base", "Small Band");
    }
    View view = new View(Histories.of(told.book()), Lens.CLEAR, Joinings.NONE);

    assertThat(seen(told, "2021-05-01", "2021-05-31").conflicts()).isEqualTo(each * each);
    assertThat(Conflicts.of(view, Findings.WINDOW).told()).hasSizeLessThan(each * each);
    assertThat(seen(told, "2021-05-03", "2021-05-31").conflicts()).isZero();
  }

  @Test
  void what_lies_outside_is_not_counted() {
    Seen later = seen("2021-05-02", "2021-05-31");

    assertThat(later.orders()).isZero();
    assertThat(later.conflicts()).isZero();
    assertThat(later.attacks()).isEqualTo(1);
    assertThat(later.defections()).isZero();
  }

  @Test
  void an_actor_leans_as_its_told_orders_do() {
    Histories histories = Histories.of(TOLD.book());
    var leanings = Leaning.of(new View(histories, Lens.CLEAR, Joinings.NONE));

    assertThat(leanings.values())
        .extracting(Leaning::node, Leaning::side)
        .contains(tuple(TOLD.node("Karim"), -1.0), tuple(TOLD.node("Nabil"), 1.0));
    assertThat(leanings).doesNotContainKey(TOLD.node("Small Band"));
  }
}
