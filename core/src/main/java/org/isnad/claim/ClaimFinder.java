package org.isnad.claim;

import java.util.List;
import java.util.Map;
import org.isnad.mention.Mentions;
import org.isnad.passage.AnalysedText;
import org.isnad.time.TimeExpression;
import org.isnad.voice.Voices;

/** Reads the claims of a text. One instance serves all threads. */
public final class ClaimFinder {
  private ClaimFinder() {}

  /** Loads the frames. */
  public static ClaimFinder load() {
    return new ClaimFinder();
  }

  public Claims find(
      AnalysedText text, Mentions mentions, List<TimeExpression> times, Voices voices) {
    return new Claims(List.of(), Map.of());
  }
}
