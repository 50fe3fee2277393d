package org.isnad.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One statement of one kind. */
public sealed interface Claim {
  Basis basis();

  /** Subject predicate object. */
  record Relation(Basis basis, Predicate predicate, Argument subject, Argument object)
      implements Claim {}

  /** Something happened (or is said not to have). */
  record Event(
      Basis basis,
      EventType type,
      Argument trigger,
      @Nullable Argument place,
      List<Argument> agents,
      List<Argument> targets,
      List<Argument> means)
      implements Claim {
    public Event {
      agents = List.copyOf(agents);
      targets = List.copyOf(targets);
      means = List.copyOf(means);
    }
  }

  /**
   * An instruction.
   *
   * @param issuer null when the words do not tell
   * @param matter what it is about, in the text's words
   */
  record Order(
      Basis basis,
      @Nullable Argument issuer,
      List<Argument> addressees,
      Argument matter,
      Direction direction,
      @Nullable Argument place)
      implements Claim {
    public Order {
      addressees = List.copyOf(addressees);
    }
  }

  /**
   * Who is claimed, denied, blamed, suspected or praised for something.
   *
   * @param actor whose responsibility is spoken of
   * @param act the happening, in the text's words
   */
  record Responsibility(Basis basis, Argument actor, ResponsibilityStance stance, Argument act)
      implements Claim {}

  /**
   * Dead and wounded.
   *
   * @param killed 0 when it is said that there were none; null when not told
   * @param wounded likewise
   * @param who the victims, in the text's words
   * @param act the happening, in the text's words, if told
   */
  record Toll(
      Basis basis,
      @Nullable Integer killed,
      @Nullable Integer wounded,
      @Nullable Argument who,
      @Nullable Argument act)
      implements Claim {}

  /** Two names for one: 'X, also known as Y'. */
  record Name(Basis basis, Argument name, Argument other) implements Claim {}

  /**
   * How an actor stands: weak, feared, obeyed.
   *
   * @param quality in the text's words
   * @param among in whose eyes, if told
   */
  record Standing(
      Basis basis,
      Argument actor,
      StandingQuality standing,
      Argument quality,
      @Nullable Argument among)
      implements Claim {}
}
