package org.isnad.origin;

import org.isnad.origin.align.Alignment;

/** Whether two reports share how one of them opens: its story, and not its background alone. */
final class Opening {
  private static final double ALIKE = 0.3;
  private static final int SENTENCES = 2;

  private Opening() {}

  static boolean isShared(Comparison comparison) {
    return comparison.alignment().pairs().stream()
        .filter(pair -> pair.likeness() >= ALIKE)
        .anyMatch(Opening::opens);
  }

  private static boolean opens(Alignment.Pair pair) {
    return pair.one() < SENTENCES || pair.other() < SENTENCES;
  }
}
