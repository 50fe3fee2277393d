package org.isnad.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TakenBackProperties {
  /** A line; it takes back the line of a number, if it is not negative. */
  private record Entry(int number, int of) {
    Id id() {
      return Id.of("entry", number);
    }

    Optional<Id> takesBack() {
      return of < 0 ? Optional.empty() : Optional.of(Id.of("entry", of));
    }
  }

  private static TakenBack<Entry> of(List<Entry> log) {
    return TakenBack.of(log, Entry::id, Entry::takesBack);
  }

  @Property
  void a_line_holds_unless_a_later_one_that_holds_takes_it_back(
      @ForAll @Size(max = 30) List<@IntRange(min = -20, max = 29) Integer> of) {
    List<Entry> log = IntStream.range(0, of.size()).mapToObj(i -> new Entry(i, of.get(i))).toList();
    List<Entry> holding = of(log).holding();
    for (Entry entry : log) {
      boolean takenBack =
          log.stream()
              .filter(later -> later.number() > entry.number() && later.of() == entry.number())
              .anyMatch(holding::contains);
      assertThat(holding.contains(entry)).isNotEqualTo(takenBack);
    }
  }

  @Property
  void each_further_undo_turns_the_first_line_round(@ForAll @IntRange(max = 20) int undos) {
    List<Entry> log = new ArrayList<>();
    for (int i = 0; i <= undos; i++) {
      log.add(new Entry(i, i - 1));
    }
    assertThat(of(log).holding().contains(log.getFirst())).isEqualTo(undos % 2 == 0);
  }
}
