package org.isnad.actor.judgement;

/** Two in a fixed order. */
public record Pair(Node first, Node second) {
  public Pair {
    if (first.compareTo(second) >= 0) {
      throw new IllegalArgumentException("a pair is in order: " + first + ", " + second);
    }
  }

  /** In either order. */
  public static Pair of(Node one, Node other) {
    return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
  }
}
