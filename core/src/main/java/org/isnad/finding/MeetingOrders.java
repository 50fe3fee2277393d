package org.isnad.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.isnad.claim.Direction;
import org.isnad.network.View;

/**
 * Finds the orders that reach the same actor on the same matter, in opposite directions, within a
 * window of days. Orders lie in order of the day; each is held against those of the opposite
 * direction in its window alone. All pairs are counted, the strongest are kept.
 *
 * <p>To hold back and to attack are of one matter; to do and not to do something are where they
 * share the words that tell what.
 */
final class MeetingOrders {
  private static final int STRETCHES = 16;

  private final List<Instruction> orders;
  private final int window;
  private final int most;
  private final BiPredicate<Instruction, Instruction> passedOver;
  private final long[] days;
  private final int[][] reached;
  private final Matter[] matters;
  private final int[] rank;
  private final Strongest<OrderPair> strongest;
  private long found;

  private MeetingOrders(
      List<Instruction> all,
      View view,
      int window,
      int most,
      BiPredicate<Instruction, Instruction> passedOver) {
    this.window = window;
    this.most = most;
    this.passedOver = passedOver;
    strongest = new Strongest<>(most, OrderPair.STRONGEST_FIRST);
    orders =
        all.stream()
            .filter(one -> one.day() != null)
            .sorted(Comparator.comparingLong(MeetingOrders::day))
            .toList();
    days = orders.stream().mapToLong(MeetingOrders::day).toArray();
    rank = new int[view.book().nodes().size()];
    Map<Set<Integer>, int[]> byAddressed = reaches(all, new Reacher(view));
    reached = new int[orders.size()][];
    Arrays.setAll(reached, i -> byAddressed.getOrDefault(orders.get(i).addressed(), new int[0]));
    Map<String, Matter> byWords = new HashMap<>();
    matters =
        orders.stream()
            .map(one -> one.command().matter().words())
            .map(words -> byWords.computeIfAbsent(words, Matter::of))
            .toArray(Matter[]::new);
  }

  /**
   * What was found.
   *
   * @param strongest in order of whom they reach, as the orders reach them, then of the day
   * @param total how many pairs there are
   */
  record Found(List<Pair> strongest, long total) {}

  /** Two orders, the earlier first. */
  record Pair(Instruction first, Instruction second) {}

  /**
   * All pairs.
   *
   * @param passedOver pairs that are known already
   */
  static Found of(
      List<Instruction> all,
      View view,
      int window,
      int most,
      BiPredicate<Instruction, Instruction> passedOver) {
    MeetingOrders search = new MeetingOrders(all, view, window, most, passedOver);
    search.compare();
    return new Found(search.inOrder(), search.found);
  }

  private static long day(Instruction one) {
    LocalDate day = one.day();
    return day == null ? Long.MIN_VALUE : day.toEpochDay();
  }

  /** Whom the dated orders reach; the first who is reached has the first rank. */
  private Map<Set<Integer>, int[]> reaches(List<Instruction> all, Reacher reacher) {
    Map<Set<Integer>, int[]> byAddressed = new HashMap<>();
    int next = 1;
    for (Instruction one : all) {
      if (one.day() != null && !byAddressed.containsKey(one.addressed())) {
        int[] members = reacher.from(one.addressed()).members();
        byAddressed.put(one.addressed(), members);
        for (int node : members) {
          if (rank[node] == 0) {
            rank[node] = next++;
          }
        }
      }
    }
    return byAddressed;
  }

  /** Stretch by stretch of the days, in any order. */
  private void compare() {
    Map<Direction, int[]> places = new EnumMap<>(Direction.class);
    for (Direction direction : Direction.values()) {
      places.put(direction, places(direction));
    }
    List<Scan> scans =
        IntStream.range(0, STRETCHES).parallel().mapToObj(part -> scan(part, places)).toList();
    for (Scan scan : scans) {
      found += scan.found;
      scan.strongest.kept().forEach(strongest::add);
    }
  }

  private Scan scan(int part, Map<Direction, int[]> places) {
    Scan scan = new Scan();
    int end = (int) ((long) days.length * (part + 1) / STRETCHES);
    for (int i = (int) ((long) days.length * part / STRETCHES); i < end; i++) {
      int[] others = places.getOrDefault(orders.get(i).direction().reversed(), new int[0]);
      scan.compare(i, others, -1 - Arrays.binarySearch(others, i));
    }
    return scan;
  }

  private int[] places(Direction direction) {
    return IntStream.range(0, days.length)
        .filter(i -> orders.get(i).direction() == direction)
        .toArray();
  }

  private boolean isNear(int first, int second) {
    return days[second] - days[first] <= window;
  }

  /** Holds orders against each other; for one thread. */
  private final class Scan {
    private final int[] seenBy = new int[rank.length];
    private final Strongest<OrderPair> strongest = new Strongest<>(most, OrderPair.STRONGEST_FIRST);
    private int marked = -1;
    private long found;

    Scan() {
      Arrays.fill(seenBy, -1);
    }

    /** An order with those of the opposite direction, from a place on. */
    void compare(int first, int[] others, int from) {
      boolean force = orders.get(first).direction().isForce();
      for (int at = from; at < others.length && isNear(first, others[at]); at++) {
        int second = others[at];
        if ((force || matters[first].overlaps(matters[second])) && meet(first, second)) {
          add(first, second);
        }
      }
    }

    /** Whether both reach somebody. */
    private boolean meet(int first, int second) {
      mark(first);
      for (int node : reached[second]) {
        if (seenBy[node] == first) {
          return true;
        }
      }
      return false;
    }

    private void mark(int first) {
      if (marked != first) {
        marked = first;
        for (int node : reached[first]) {
          seenBy[node] = first;
        }
      }
    }

    private void add(int first, int second) {
      Instruction one = orders.get(first);
      Instruction other = orders.get(second);
      if (one.sameIssuer(other) || passedOver.test(one, other)) {
        return;
      }
      found++;
      strongest.add(OrderPair.of(first, one, second, other, days[second] - days[first]));
    }

    /** The first rank of those whom both reach. */
    int rankOf(OrderPair pair) {
      mark(pair.first());
      return Arrays.stream(reached[pair.second()])
          .filter(node -> seenBy[node] == pair.first())
          .map(node -> rank[node])
          .min()
          .orElse(0);
    }
  }

  private List<Pair> inOrder() {
    Map<OrderPair, Integer> ranks = new HashMap<>();
    Scan scan = new Scan();
    strongest.kept().forEach(pair -> ranks.put(pair, scan.rankOf(pair)));
    List<OrderPair> sorted = new ArrayList<>(strongest.kept());
    sorted.sort(
        Comparator.comparingInt((OrderPair pair) -> ranks.getOrDefault(pair, 0))
            .thenComparingInt(OrderPair::first)
            .thenComparingInt(OrderPair::second));
    return sorted.stream()
        .map(pair -> new Pair(orders.get(pair.first()), orders.get(pair.second())))
        .toList();
  }
}
