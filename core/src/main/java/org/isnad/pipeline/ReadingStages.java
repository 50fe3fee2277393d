package org.isnad.pipeline;

import java.util.List;
import org.isnad.claim.ClaimFinder;
import org.isnad.claim.Claims;
import org.isnad.claim.Incidents;
import org.isnad.mention.MentionFinder;
import org.isnad.mention.Mentions;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Analyser;
import org.isnad.report.Report;
import org.isnad.time.TimeExpression;
import org.isnad.time.TimeFinder;
import org.isnad.voice.VoiceFinder;
import org.isnad.voice.Voices;

/** The reading stages in their order: a pure function from a report to its reading. */
public record ReadingStages(
    Analyser analyser,
    MentionFinder mentions,
    TimeFinder times,
    VoiceFinder voices,
    ClaimFinder claims) {

  /** Loads every model and vocabulary. */
  public static ReadingStages load() {
    return new ReadingStages(
        Analyser.load(),
        MentionFinder.load(),
        TimeFinder.load(),
        VoiceFinder.load(),
        ClaimFinder.load());
  }

  public Reading read(Report report) {
    return read(analyser.analyse(report));
  }

  /** The stages after the passage stage. */
  public Reading read(AnalysedText text) {
    Mentions found = mentions.find(text);
    List<TimeExpression> when = times.find(text);
    Voices said = voices.find(text, found);
    Claims read = claims.find(text, found, when, said);
    return new Reading(text, found, when, said, read, Incidents.of(text, found, read));
  }
}
