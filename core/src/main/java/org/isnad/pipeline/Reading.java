package org.isnad.pipeline;

import java.util.List;
import org.isnad.claim.Claims;
import org.isnad.claim.Incident;
import org.isnad.mention.Mentions;
import org.isnad.passage.AnalysedText;
import org.isnad.time.TimeExpression;
import org.isnad.voice.Voices;

/** Everything that was read from one report. */
public record Reading(
    AnalysedText text,
    Mentions mentions,
    List<TimeExpression> times,
    Voices voices,
    Claims claims,
    List<Incident> incidents) {
  public Reading {
    times = List.copyOf(times);
    incidents = List.copyOf(incidents);
  }
}
