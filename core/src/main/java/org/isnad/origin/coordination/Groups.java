package org.isnad.origin.coordination;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Puts the pairs of the same object together. */
final class Groups {
  private final Pairs pairs;
  private final Shares shares;
  private final IntFunction<String> names;

  private Groups(Pairs pairs) {
    this.pairs = pairs;
    shares = pairs.shares();
    names = shares.accountNames();
  }

  /** One group an object: those of most accounts first, then by object. */
  static List<Group> of(Pairs pairs) {
    Groups groups = new Groups(pairs);
    List<Group> found = new ArrayList<>();
    for (int begin = 0; begin < pairs.size(); ) {
      int end = begin + 1;
      while (end < pairs.size() && groups.object(end) == groups.object(begin)) {
        end++;
      }
      found.add(groups.group(begin, end));
      begin = end;
    }
    found.sort(
        Comparator.comparingInt((Group g) -> -g.accounts().size()).thenComparing(Group::object));
    return found;
  }

  private int object(int pair) {
    return shares.object(pairs.earlier(pair));
  }

  private Group group(int begin, int end) {
    int[] rows =
        IntStream.range(begin, end)
            .flatMap(pair -> IntStream.of(pairs.earlier(pair), pairs.later(pair)))
            .distinct()
            .toArray();
    List<String> accounts =
        IntStream.of(rows).map(shares::account).distinct().mapToObj(names).sorted().toList();
    return new Group(
        shares.thing(object(begin)),
        accounts,
        (int) IntStream.of(rows).map(shares::content).distinct().count(),
        Instant.ofEpochMilli(IntStream.of(rows).mapToLong(shares::millis).min().orElseThrow()),
        Instant.ofEpochMilli(IntStream.of(rows).mapToLong(shares::millis).max().orElseThrow()),
        meanApart(begin, end));
  }

  private Duration meanApart(int begin, int end) {
    double mean = IntStream.range(begin, end).mapToLong(pairs::apart).average().orElse(0);
    return Duration.ofMillis(Math.round(mean));
  }
}
