package org.isnad.origin.coordination;

import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * Finds pairs as {@code detect_groups} of CooRTweet 2.1 does (Righetti and Balluff 2025).
 *
 * <ol>
 *   <li>Accounts with fewer shares than the rule asks for are left out.
 *   <li>Two shares of one object within the window are a pair, unless they are by one account, in
 *       one content, or one of the contents is the object itself.
 *   <li>A content counts when its account has enough contents in pairs; a pair is kept when
 *       <em>either</em> of its contents counts.
 * </ol>
 *
 * Shares are brought into order by radix sorts, so that time grows with the number of shares and of
 * pairs.
 */
final class Detector {
  /** More would not fit when they are made into edges, about 100 bytes each. */
  static final int MOST_PAIRS = 10_000_000;

  private final Shares shares;
  private final Rule rule;
  private final long window;
  private final int[] rows;

  private Detector(Shares shares, Rule rule) {
    this.shares = shares;
    this.rule = rule;
    window = rule.window().toMillis();
    rows = ordered(active());
  }

  /** What a pass over the pairs does with one. */
  @FunctionalInterface
  private interface PairSink {
    void pair(int earlier, int later);
  }

  /**
   * All pairs.
   *
   * @throws TooManyPairs when there would be more than {@value #MOST_PAIRS}
   */
  static Pairs pairs(Shares shares, Rule rule) {
    Detector detector = new Detector(shares, rule);
    detector.checkNumber();
    BitSet counting = detector.counting();
    Pairs pairs = new Pairs(shares);
    detector.eachPair(
        (earlier, later) -> {
          if (counting.get(shares.content(earlier)) || counting.get(shares.content(later))) {
            pairs.add(earlier, later);
          }
        });
    return pairs;
  }

  /** Rows of accounts that share often enough. */
  private int[] active() {
    int[] counts = new int[shares.accounts()];
    for (int row = 0; row < shares.size(); row++) {
      counts[shares.account(row)]++;
    }
    return rows(row -> counts[shares.account(row)] >= rule.minParticipation());
  }

  private int[] rows(IntPredicate wanted) {
    return java.util.stream.IntStream.range(0, shares.size()).filter(wanted).toArray();
  }

  /** By object, then by time. */
  private int[] ordered(int[] unordered) {
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (int row : unordered) {
      first = Math.min(first, shares.millis(row));
      last = Math.max(last, shares.millis(row));
    }
    long since = first;
    int[] byTime = Radix.sorted(unordered, row -> shares.millis(row) - since, last - since);
    return Radix.sorted(byTime, shares::object, shares.things());
  }

  /** Counts what lies within the window, without looking at each pair. */
  private void checkNumber() {
    long all = 0;
    long most = 0;
    int widest = -1;
    for (int begin = 0; begin < rows.length; ) {
      int end = end(begin);
      long found = within(begin, end);
      all += found;
      if (found > most) {
        most = found;
        widest = shares.object(rows[begin]);
      }
      begin = end;
    }
    if (all > MOST_PAIRS) {
      throw new TooManyPairs(all, MOST_PAIRS, shares.thing(widest), most, rule.window());
    }
  }

  private long within(int begin, int end) {
    long found = 0;
    int reach = begin;
    for (int i = begin; i < end; i++) {
      while (reach < end && apart(i, reach) <= window) {
        reach++;
      }
      found += reach - i - 1;
    }
    return found;
  }

  /** Where the shares of the object at {@code begin} end. */
  private int end(int begin) {
    int object = shares.object(rows[begin]);
    int end = begin + 1;
    while (end < rows.length && shares.object(rows[end]) == object) {
      end++;
    }
    return end;
  }

  private long apart(int i, int j) {
    return shares.millis(rows[j]) - shares.millis(rows[i]);
  }

  private void eachPair(PairSink sink) {
    for (int begin = 0; begin < rows.length; ) {
      int end = end(begin);
      for (int i = begin; i < end; i++) {
        for (int j = i + 1; j < end && apart(i, j) <= window; j++) {
          if (isPair(rows[i], rows[j])) {
            sink.pair(rows[i], rows[j]);
          }
        }
      }
      begin = end;
    }
  }

  private boolean isPair(int one, int other) {
    int object = shares.object(one);
    return shares.account(one) != shares.account(other)
        && shares.content(one) != shares.content(other)
        && shares.content(one) != object
        && shares.content(other) != object;
  }

  /** The contents whose accounts have enough contents in pairs. */
  private BitSet counting() {
    BitSet paired = new BitSet(shares.things());
    eachPair(
        (earlier, later) -> {
          paired.set(shares.content(earlier));
          paired.set(shares.content(later));
        });
    int[] participation = new int[shares.accounts()];
    for (int row : rows) {
      participation[shares.account(row)] += paired.get(shares.content(row)) ? 1 : 0;
    }
    BitSet counting = new BitSet(shares.things());
    for (int row : rows) {
      if (participation[shares.account(row)] >= rule.minParticipation()
          && paired.get(shares.content(row))) {
        counting.set(shares.content(row));
      }
    }
    return counting;
  }
}
