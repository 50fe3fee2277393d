package org.isnad.voice;

import org.isnad.report.Credit;
import org.isnad.report.ReportMeta;

/**
 * Those from whom a whole story is taken over: they stand behind every word of it, and speak none.
 */
public final class StoryCredits {
  private StoryCredits() {}

  /** Whether a voice is in the chain because the story is credited to it, and not for a saying. */
  public static boolean holds(Voice.Credited voice, ReportMeta meta) {
    return voice.mention() == null
        && meta.credits().stream()
            .filter(credit -> credit.kind() == Credit.Kind.STORY)
            .anyMatch(credit -> credit.span().equals(voice.span()));
  }
}
