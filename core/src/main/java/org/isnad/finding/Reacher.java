package org.isnad.finding;

import java.util.Arrays;
import java.util.Set;
import org.isnad.network.View;

/**
 * Finds whom orders reach: those they are told to, and those whom they direct or who belong to
 * them. The ties of an actor are looked up once for all orders. For one thread.
 */
final class Reacher {
  private static final int STEPS = 2;
  private static final int MOST = 200;

  private final View view;
  private final int[][] outOf;
  private final int[] seenBy;
  private int run;
  private int[] members = new int[1024];
  private int[] before = new int[1024];
  private int[] ties = new int[1024];
  private int size;

  Reacher(View view) {
    this.view = view;
    int nodes = view.book().nodes().size();
    outOf = new int[nodes][];
    seenBy = new int[nodes];
  }

  Reach from(Set<Integer> addressed) {
    run++;
    size = 0;
    addressed.stream().sorted().forEach(node -> add(node, Reach.START, Reach.START));
    spread();
    return new Reach(
        Arrays.copyOf(members, size), Arrays.copyOf(before, size), Arrays.copyOf(ties, size));
  }

  private void spread() {
    int next = 0;
    int end = size;
    for (int step = 0; step < STEPS; step++) {
      for (; next < end && size < MOST; next++) {
        for (int tie : outOf(members[next])) {
          int node = view.receiver(tie);
          if (seenBy[node] != run) {
            add(node, next, tie);
          }
        }
      }
      next = end;
      end = size;
    }
  }

  @SuppressWarnings("NullAway") // rows are null until they are asked for
  private int[] outOf(int node) {
    if (outOf[node] == null) {
      outOf[node] = view.numbersOutOf(node);
    }
    return outOf[node];
  }

  private void add(int node, int from, int tie) {
    if (size == members.length) {
      members = Arrays.copyOf(members, 2 * size);
      before = Arrays.copyOf(before, 2 * size);
      ties = Arrays.copyOf(ties, 2 * size);
    }
    seenBy[node] = run;
    members[size] = node;
    before[size] = from;
    ties[size++] = tie;
  }
}
