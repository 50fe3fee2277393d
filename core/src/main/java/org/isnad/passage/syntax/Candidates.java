package org.isnad.passage.syntax;

import java.io.IOException;
import org.isnad.passage.flat.FlatReader;

/** Which transitions may be taken where; arrays of transition numbers, earlier ones win ties. */
@SuppressWarnings("ArrayRecordComponent") // read-only after loading
record Candidates(
    int[] shift, int[] noArc, int[] noArcNorReduce, int[] notBareReduce, int[] left, int[] right) {

  static Candidates read(FlatReader in) throws IOException {
    return new Candidates(in.ints(), in.ints(), in.ints(), in.ints(), in.ints(), in.ints());
  }

  /** The best transition that keeps the tree a tree and lets no headless node go. */
  int best(State state, double[] scores) {
    int top = state.top();
    int input = state.input();
    if (top == 0) {
      return best(scores, shift);
    }
    if (state.arcs.isBelow(top, input)) {
      return best(scores, noArc);
    }
    boolean headed = state.arcs.hasHead(top);
    if (state.arcs.isBelow(input, top)) {
      return best(scores, headed ? noArc : noArcNorReduce);
    }
    return headed ? best(scores) : best(scores, notBareReduce);
  }

  static int best(double[] scores, int[] among) {
    int best = among[0];
    for (int i : among) {
      if (scores[best] < scores[i]) {
        best = i;
      }
    }
    return best;
  }

  private static int best(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[best] < scores[i]) {
        best = i;
      }
    }
    return best;
  }
}
