package org.isnad.voice;

import java.util.List;
import org.isnad.mention.Mentions;
import org.isnad.passage.AnalysedText;

/** Finds who says what in a text. One instance serves all threads. */
public final class VoiceFinder {
  private VoiceFinder() {}

  /** Loads the vocabulary. */
  public static VoiceFinder load() {
    return new VoiceFinder();
  }

  public Voices find(AnalysedText text, Mentions mentions) {
    return new Voices(List.of());
  }
}
