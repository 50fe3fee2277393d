package org.isnad.passage.syntax;

/**
 * Where a parse stands: the arcs, a stack of nodes that may still get arcs, those set aside while
 * looking deeper in the stack, and the next node of the input. Node 0 is the root.
 */
final class State {
  final int size;
  final Arcs arcs;
  final Values values;
  private final int[] stack;
  private final int[] aside;
  private int stacked;
  private int setAside;
  private int input;

  State(int size, Values values) {
    this.size = size;
    this.values = values;
    arcs = new Arcs(size);
    stack = new int[size + 1];
    aside = new int[size + 1];
    shift();
  }

  int top() {
    return stack[stacked - 1];
  }

  int input() {
    return input;
  }

  boolean isDone() {
    return input >= size;
  }

  /** Puts back what was set aside, then moves the input onto the stack. */
  void shift() {
    while (setAside > 0) {
      stack[stacked++] = aside[--setAside];
    }
    stack[stacked++] = input++;
  }

  void reduce() {
    stacked--;
  }

  /** Sets the top aside until the next shift. */
  void pass() {
    aside[setAside++] = stack[--stacked];
  }

  /** Looks at one pair of nodes alone. */
  void reset(int top, int next) {
    stacked = 0;
    setAside = 0;
    stack[stacked++] = top;
    input = next;
  }

  /** A node by place, or a negative number. */
  int node(char source, int window) {
    if (source == 'k') {
      int at = stacked - 1 + window;
      return at >= 0 ? stack[at] : Arcs.NONE;
    }
    int node = (source == 'i' ? top() : input) + window;
    return node < size ? node : Arcs.NONE;
  }
}
