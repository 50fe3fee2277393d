package org.isnad.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.network.View;
import org.jspecify.annotations.Nullable;

/**
 * Every way by which instructions can come to an actor, found against the flow, one step longer at
 * a time. Where there are more than are looked for, all shorter ways are kept, and of those of the
 * last length the ones whose weakest step is told best.
 */
final class Ways {
  private final View view;
  private final int actor;

  private Ways(View view, int actor) {
    this.view = view;
    this.actor = actor;
  }

  /**
   * Channels, shortest first.
   *
   * @param truncated whether there are more
   */
  record Found(List<Channel> channels, boolean truncated) {}

  /**
   * A way by the numbers of its ties.
   *
   * @param place among those of its length
   * @param before the tie with which it begins
   * @param after the rest; null for a way of one step
   * @param origins fewest of any step
   * @param confidence lowest of any step: of each step, of the claim that tells it best
   */
  private record Way(int place, int before, @Nullable Way after, int origins, double confidence) {
    static final Comparator<Way> STRONGEST_FIRST =
        Comparator.comparingInt((Way way) -> -way.origins)
            .thenComparingDouble(way -> -way.confidence)
            .thenComparingInt(way -> way.place);

    boolean passes(int node, View view) {
      for (Way at = this; at != null; at = at.after) {
        if (view.sender(at.before) == node) {
          return true;
        }
      }
      return false;
    }

    IntStream ties() {
      IntStream.Builder all = IntStream.builder();
      for (Way at = this; at != null; at = at.after) {
        all.add(at.before);
      }
      return all.build();
    }
  }

  static Found to(int actor, View view, int mostSteps, int mostWays) {
    Ways search = new Ways(view, actor);
    List<Way> found = new ArrayList<>();
    Level level = search.level(mostWays);
    level.add(actor, null);
    while (true) {
      List<Way> last = level.inOrder();
      found.addAll(last);
      boolean deepest = last.isEmpty() || last.getFirst().ties().count() == mostSteps;
      if (level.isCut() || deepest) {
        return new Found(found.stream().map(search::channel).toList(), level.isCut());
      }
      level = search.level(mostWays - found.size());
      for (Way way : last) {
        level.add(view.sender(way.before), way);
      }
    }
  }

  private Channel channel(Way way) {
    return new Channel(view.sender(way.before), way.ties().mapToObj(view::tie).toList());
  }

  private Level level(int most) {
    return new Level(most);
  }

  /** The ways of one length; the strongest, where there are too many. */
  private final class Level {
    private final int most;
    private final Strongest<Way> strongest;
    private int count;

    Level(int most) {
      this.most = most;
      this.strongest = new Strongest<>(most, Way.STRONGEST_FIRST);
    }

    /** The ways that are one step longer; no actor comes twice on one. */
    void add(int first, @Nullable Way way) {
      for (int tie : view.numbersInto(first)) {
        int sender = view.sender(tie);
        if (sender != actor && (way == null || !way.passes(sender, view))) {
          strongest.add(longer(tie, way));
          count++;
        }
      }
    }

    private Way longer(int tie, @Nullable Way way) {
      int origins = view.origins(tie);
      double confidence = view.confidence(tie);
      return way == null
          ? new Way(count, tie, null, origins, confidence)
          : new Way(
              count,
              tie,
              way,
              Math.min(origins, way.origins),
              Math.min(confidence, way.confidence));
    }

    boolean isCut() {
      return count > most;
    }

    List<Way> inOrder() {
      return strongest.kept().stream().sorted(Comparator.comparingInt(Way::place)).toList();
    }
  }
}
