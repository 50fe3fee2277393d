package org.isnad.passage.syntax;

/**
 * One step of the parser: an arc to draw or none, and what becomes of the top of the stack.
 *
 * @param relation index of the arc's label, or negative
 */
record Transition(Arc arc, Move move, int relation) {
  /** LEFT makes the input the head of the top, RIGHT the top the head of the input. */
  enum Arc {
    LEFT,
    RIGHT,
    NONE
  }

  /** What happens to the top of the stack. */
  enum Move {
    SHIFT,
    REDUCE,
    PASS
  }

  /** Reads {@code L_R_nsubj}. */
  static Transition parse(String name, java.util.List<String> relations) {
    int first = name.indexOf('_');
    int last = name.lastIndexOf('_');
    Arc arc =
        switch (name.substring(0, first)) {
          case "L" -> Arc.LEFT;
          case "R" -> Arc.RIGHT;
          default -> Arc.NONE;
        };
    Move move =
        switch (name.substring(first + 1, last)) {
          case "S" -> Move.SHIFT;
          case "R" -> Move.REDUCE;
          default -> Move.PASS;
        };
    return new Transition(arc, move, relations.indexOf(name.substring(last + 1)));
  }
}
