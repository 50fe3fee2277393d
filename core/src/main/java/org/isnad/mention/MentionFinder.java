package org.isnad.mention;

import java.util.List;
import org.isnad.passage.AnalysedText;

/** Finds the mentions of a text. One instance serves all threads. */
public final class MentionFinder {
  private MentionFinder() {}

  /** Loads the vocabulary. */
  public static MentionFinder load() {
    return new MentionFinder();
  }

  public Mentions find(AnalysedText text) {
    return new Mentions(List.of(), List.of(), List.of());
  }
}
