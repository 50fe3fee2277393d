package org.isnad.origin.coordination;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Puts the pairs of the same two accounts together. */
final class Edges {
  private final Pairs pairs;
  private final Shares shares;
  private final IntFunction<String> names;

  private Edges(Pairs pairs) {
    this.pairs = pairs;
    shares = pairs.shares();
    names = shares.accountNames();
  }

  /** One edge for every two accounts that have a pair, by name. */
  static List<Edge> of(Pairs pairs) {
    Edges edges = new Edges(pairs);
    int[] byKey = edges.ordered();
    List<Edge> found = new ArrayList<>();
    for (int begin = 0; begin < byKey.length; ) {
      int end = begin + 1;
      while (end < byKey.length && edges.key(byKey[end]) == edges.key(byKey[begin])) {
        end++;
      }
      found.add(edges.edge(byKey, begin, end));
      begin = end;
    }
    found.sort(Comparator.comparing(Edge::one).thenComparing(Edge::other));
    return found;
  }

  private int[] ordered() {
    int[] all = IntStream.range(0, pairs.size()).toArray();
    return Radix.sorted(all, this::key, (long) shares.accounts() << 32);
  }

  /** Lower and higher number of the two accounts. */
  private long key(int pair) {
    int first = shares.account(pairs.earlier(pair));
    int second = shares.account(pairs.later(pair));
    return ((long) Math.min(first, second) << 32) | Math.max(first, second);
  }

  private Edge edge(int[] byKey, int begin, int end) {
    int low = (int) (key(byKey[begin]) >>> 32);
    String lowName = names.apply(low);
    String highName = names.apply((int) key(byKey[begin]));
    boolean lowFirst = lowName.compareTo(highName) < 0;
    int ofLow = distinct(byKey, begin, end, pair -> shares.content(rowOf(pair, low)));
    int ofHigh = distinct(byKey, begin, end, pair -> shares.content(rowOfOther(pair, low)));
    return new Edge(
        lowFirst ? lowName : highName,
        lowFirst ? highName : lowName,
        end - begin,
        distinct(byKey, begin, end, pair -> shares.object(pairs.earlier(pair))),
        lowFirst ? ofLow : ofHigh,
        lowFirst ? ofHigh : ofLow,
        meanApart(byKey, begin, end));
  }

  private int rowOf(int pair, int account) {
    int earlier = pairs.earlier(pair);
    return shares.account(earlier) == account ? earlier : pairs.later(pair);
  }

  private int rowOfOther(int pair, int account) {
    int earlier = pairs.earlier(pair);
    return shares.account(earlier) == account ? pairs.later(pair) : earlier;
  }

  private static int distinct(int[] byKey, int begin, int end, IntUnaryOperator value) {
    return end - begin == 1
        ? 1
        : (int) IntStream.range(begin, end).map(i -> value.applyAsInt(byKey[i])).distinct().count();
  }

  private Duration meanApart(int[] byKey, int begin, int end) {
    double mean =
        IntStream.range(begin, end).mapToLong(i -> pairs.apart(byKey[i])).average().orElse(0);
    return Duration.ofMillis(Math.round(mean));
  }
}
