package org.isnad.finding;

import java.util.ArrayList;
import java.util.List;
import org.isnad.network.Tie;
import org.isnad.network.View;

/** Whom an order reaches, nearest first, each by its shortest way; {@link Reacher} finds them. */
final class Reach {
  static final int START = -1;

  private final int[] members;
  private final int[] before;
  private final int[] ties;

  /**
   * A reach.
   *
   * @param members those who are reached, nearest first
   * @param before place of the one from whom each is reached; {@link #START} for those addressed
   * @param ties number of the tie by which
   */
  Reach(int[] members, int[] before, int[] ties) {
    this.members = members;
    this.before = before;
    this.ties = ties;
  }

  /**
   * From somebody addressed, along ties that hold, to an actor.
   *
   * @param ties their numbers in the view
   */
  record Way(int addressed, List<Integer> ties) {
    Way {
      ties = List.copyOf(ties);
    }

    List<Tie> steps(View view) {
      return ties.stream().map(view::tie).toList();
    }
  }

  /** Not to be written to. */
  int[] members() {
    return members;
  }

  /** The way to the member at this place. */
  Way way(int place) {
    List<Integer> steps = new ArrayList<>();
    int at = place;
    while (before[at] != START) {
      steps.add(ties[at]);
      at = before[at];
    }
    return new Way(members[at], steps.reversed());
  }
}
