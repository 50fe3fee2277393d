package org.isnad.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.isnad.base.Id;
import org.isnad.network.Casebook;
import org.isnad.network.Histories;
import org.isnad.network.Joinings;
import org.isnad.network.Lens;
import org.isnad.network.RandomBook;
import org.isnad.network.Tie;
import org.isnad.network.View;

/** On random casebooks, the searches find what their definitions say, in the same order. */
class FindingProperties {
  private static final int WINDOW = 14;

  private static View view(long seed, int claims) {
    SplittableRandom random = new SplittableRandom(seed);
    Casebook book = RandomBook.of(seed, 3 + random.nextInt(9), 1 + random.nextInt(6), claims);
    LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1500));
    Lens lens = Lens.CLEAR.on(random.nextBoolean() ? null : day);
    return new View(Histories.of(book), lens, Joinings.NONE);
  }

  private record Met(Id first, Id second) {
    static Met of(Instruction one, Instruction other) {
      return new Met(one.ground().claim(), other.ground().claim());
    }

    boolean isOf(Met other) {
      return equals(other) || (first.equals(other.second) && second.equals(other.first));
    }
  }

  @Property(tries = 300)
  void conflicts_are_the_opposite_orders_that_reach_one_actor_in_the_window(@ForAll long seed) {
    View view = view(seed, 250);

    Conflicts found = Conflicts.of(view, WINDOW);

    List<Met> told =
        found.told().stream().filter(c -> c.contrasted()).map(FindingProperties::met).toList();
    List<Met> plain =
        plainly(view).stream().filter(met -> told.stream().noneMatch(met::isOf)).toList();
    assertThat(found.told().stream().filter(c -> !c.contrasted()).map(FindingProperties::met))
        .containsExactlyElementsOf(plain);
    assertThat(found.total()).isEqualTo(told.size() + plain.size());
  }

  @Property(tries = 100)
  void conflicts_of_a_kind_are_counted_as_they_are_found(@ForAll long seed) {
    View view = view(seed, 400);
    BiPredicate<Instruction, Instruction> wanted =
        (one, other) -> one.direction().isForce() && one.day() != null;

    assertThat(Conflicts.count(view, WINDOW, wanted))
        .isEqualTo(
            Conflicts.of(view, WINDOW, Integer.MAX_VALUE).told().stream()
                .filter(c -> wanted.test(c.first(), c.second()))
                .count());
  }

  private static Met met(Conflict conflict) {
    return Met.of(conflict.first(), conflict.second());
  }

  /** Actor by actor, in the order in which the orders reach them. */
  private static List<Met> plainly(View view) {
    Map<Integer, List<Instruction>> byReached = new LinkedHashMap<>();
    for (Instruction one : Instructions.of(view.book(), view.lens())) {
      if (one.day() != null) {
        reached(one.addressed(), view)
            .forEach(node -> byReached.computeIfAbsent(node, n -> new ArrayList<>()).add(one));
      }
    }
    List<Met> found = new ArrayList<>();
    for (List<Instruction> orders : byReached.values()) {
      orders.sort(Comparator.comparing(one -> Objects.requireNonNull(one.day())));
      for (int i = 0; i < orders.size(); i++) {
        for (int j = i + 1; j < orders.size(); j++) {
          Met met = Met.of(orders.get(i), orders.get(j));
          if (conflict(orders.get(i), orders.get(j)) && !found.contains(met)) {
            found.add(met);
          }
        }
      }
    }
    return found;
  }

  private static boolean conflict(Instruction one, Instruction other) {
    long apart =
        ChronoUnit.DAYS.between(
            Objects.requireNonNull(one.day()), Objects.requireNonNull(other.day()));
    boolean oneMatter =
        one.direction().isForce()
            || Matter.of(one.command().matter().words())
                .overlaps(Matter.of(other.command().matter().words()));
    return apart <= WINDOW && one.isOpposite(other) && !one.sameIssuer(other) && oneMatter;
  }

  private static Set<Integer> reached(Set<Integer> addressed, View view) {
    Map<Integer, Integer> steps = new LinkedHashMap<>();
    addressed.stream().sorted().forEach(node -> steps.put(node, 0));
    Queue<Integer> queue = new ArrayDeque<>(steps.keySet());
    while (!queue.isEmpty()) {
      int node = queue.remove();
      int far = steps.getOrDefault(node, 0);
      if (far < 2) {
        for (int number : view.numbersOutOf(node)) {
          int next = view.tie(number).other(node);
          if (steps.putIfAbsent(next, far + 1) == null) {
            queue.add(next);
          }
        }
      }
    }
    return steps.keySet();
  }

  @Property(tries = 100)
  void of_too_many_conflicts_the_strongest_are_told_and_all_are_counted(@ForAll long seed) {
    View view = view(seed, 400);
    Conflicts all = Conflicts.of(view, WINDOW);

    Conflicts some = Conflicts.of(view, WINDOW, 5);

    assertThat(some.total()).isEqualTo(all.total());
    assertThat(some.told()).hasSize((int) Math.min(5, all.total()));
    assertThat(all.told()).containsSubsequence(some.told());
    int weakest =
        some.told().stream()
            .filter(c -> !c.contrasted())
            .mapToInt(FindingProperties::origins)
            .min()
            .orElse(0);
    assertThat(
            all.told().stream()
                .filter(c -> !c.contrasted() && !some.told().contains(c))
                .mapToInt(FindingProperties::origins))
        .allMatch(origins -> weakest == 0 || origins <= weakest);
  }

  private static int origins(Conflict conflict) {
    String one = conflict.first().ground().origin();
    return one.equals(conflict.second().ground().origin()) ? 1 : 2;
  }

  @Property(tries = 200)
  void channels_are_all_ways_without_a_turn_shortest_first(@ForAll long seed) {
    View view = view(seed, 60);
    for (int actor = 0; actor < view.book().nodes().size(); actor++) {
      List<Channel> plain = new ArrayList<>();
      deeper(actor, List.of(), new HashSet<>(Set.of(actor)), view, plain);
      plain.sort(Comparator.comparingInt(channel -> channel.steps().size()));

      Ways.Found whole = Ways.to(actor, view, Channels.MOST_STEPS, Integer.MAX_VALUE);
      assertThat(whole.channels()).isEqualTo(plain);
      assertThat(whole.truncated()).isFalse();

      Ways.Found cut = Ways.to(actor, view, Channels.MOST_STEPS, 7);
      assertThat(cut.truncated()).isEqualTo(plain.size() > 7);
      assertThat(cut.channels()).hasSize(Math.min(7, plain.size()));
      assertThat(plain).containsSubsequence(cut.channels());
      if (cut.truncated()) {
        int longest = cut.channels().getLast().steps().size();
        assertThat(cut.channels())
            .containsAll(plain.stream().filter(c -> c.steps().size() < longest).toList());
      }
    }
  }

  private static void deeper(
      int node, List<Tie> steps, Set<Integer> passed, View view, List<Channel> found) {
    for (Tie tie : view.into(node)) {
      if (passed.add(tie.sender())) {
        List<Tie> longer = Stream.concat(Stream.of(tie), steps.stream()).toList();
        found.add(new Channel(tie.sender(), longer));
        if (longer.size() < Channels.MOST_STEPS) {
          deeper(tie.sender(), longer, passed, view, found);
        }
        passed.remove(tie.sender());
      }
    }
  }
}
