package org.isnad.actor.judgement;

import org.isnad.base.Id;

/**
 * One verdict on two.
 *
 * @param left for facade-of the facade; else in no order
 * @param why in a few words; not part of its id
 */
public record Judgement(Node left, Verdict verdict, Node right, Judge by, String why) {
  public Judgement {
    why = Words.oneLine(why);
    if (left.equals(right)) {
      throw new IllegalArgumentException("a judgement needs two, not twice " + left);
    }
  }

  /** The same for the same verdict of the same judge on the same two: what an undo names. */
  public Id id() {
    return Id.of("judgement", left, verdict, right, by.text());
  }

  /** The two in a fixed order. */
  public Pair pair() {
    return Pair.of(left, right);
  }

  boolean byPerson() {
    return switch (by) {
      case Judge.Person person -> true;
      case Judge.Rule rule -> false;
    };
  }
}
