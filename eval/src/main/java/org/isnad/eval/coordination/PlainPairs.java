package org.isnad.eval.coordination;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.origin.coordination.Pair;
import org.isnad.origin.coordination.Rule;
import org.isnad.origin.coordination.Share;
import org.isnad.origin.coordination.Shares;

/** The definition of {@code detect_groups} word for word: all shares of an object, two by two. */
public final class PlainPairs {
  private PlainPairs() {}

  /** All pairs, in no order. */
  public static List<Pair> of(Shares shares, Rule rule) {
    List<Share> all = IntStream.range(0, shares.size()).mapToObj(shares::get).toList();
    Map<String, Long> perAccount = counted(all);
    List<Share> active = all.stream().filter(s -> enough(perAccount, s, rule)).toList();
    Collection<List<Share>> byObject =
        active.stream().collect(Collectors.groupingBy(Share::object)).values();
    List<Pair> pairs = byObject.stream().flatMap(group -> within(group, rule).stream()).toList();
    Set<String> counting = counting(active, pairs, rule);
    return pairs.stream()
        .filter(
            p -> counting.contains(p.earlier().content()) || counting.contains(p.later().content()))
        .toList();
  }

  private static List<Pair> within(List<Share> group, Rule rule) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < group.size(); j++) {
        Share one = group.get(i);
        Share other = group.get(j);
        Duration apart = Duration.between(one.at(), other.at());
        if (apart.abs().compareTo(rule.window()) <= 0 && isPair(one, other)) {
          pairs.add(apart.isNegative() ? new Pair(other, one) : new Pair(one, other));
        }
      }
    }
    return pairs;
  }

  private static boolean isPair(Share one, Share other) {
    return !one.account().equals(other.account())
        && !one.content().equals(other.content())
        && !one.content().equals(one.object())
        && !other.content().equals(other.object());
  }

  private static Set<String> counting(List<Share> active, List<Pair> pairs, Rule rule) {
    Set<String> paired =
        pairs.stream()
            .flatMap(p -> Stream.of(p.earlier().content(), p.later().content()))
            .collect(Collectors.toSet());
    List<Share> sharesInPairs = active.stream().filter(s -> paired.contains(s.content())).toList();
    Map<String, Long> perAccount = counted(sharesInPairs);
    Set<String> counting = new HashSet<>();
    sharesInPairs.stream()
        .filter(s -> enough(perAccount, s, rule))
        .forEach(s -> counting.add(s.content()));
    return counting;
  }

  private static Map<String, Long> counted(List<Share> shares) {
    Map<String, Long> counts = new HashMap<>();
    shares.forEach(s -> counts.merge(s.account(), 1L, Long::sum));
    return counts;
  }

  private static boolean enough(Map<String, Long> perAccount, Share share, Rule rule) {
    return perAccount.getOrDefault(share.account(), 0L) >= rule.minParticipation();
  }
}
