package org.isnad.time;

import java.util.List;
import org.isnad.passage.AnalysedText;

/** Finds and resolves the time expressions of a text. One instance serves all threads. */
public final class TimeFinder {
  private TimeFinder() {}

  /** Loads the vocabulary. */
  public static TimeFinder load() {
    return new TimeFinder();
  }

  public List<TimeExpression> find(AnalysedText text) {
    return List.of();
  }
}
