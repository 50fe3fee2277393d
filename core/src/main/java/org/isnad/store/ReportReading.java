package org.isnad.store;

import java.util.List;
import org.isnad.base.Problem;
import org.isnad.base.Span;
import org.isnad.claim.Claims;
import org.isnad.claim.Incident;
import org.isnad.mention.Mentions;
import org.isnad.report.Report;
import org.isnad.time.TimeExpression;
import org.isnad.voice.Voices;

/**
 * A report with all that was read from it, as the ledger keeps it.
 *
 * @param sentences where they lie, by index
 * @param tokens how many there are
 * @param incidents which claims tell of one happening
 * @param problems of reading this report; a reading that is loaded again has none, they are listed
 *     by the ledger
 */
public record ReportReading(
    Report report,
    List<Span> sentences,
    int tokens,
    Mentions mentions,
    List<TimeExpression> times,
    Voices voices,
    Claims claims,
    List<Incident> incidents,
    List<Problem> problems) {
  public ReportReading {
    sentences = List.copyOf(sentences);
    times = List.copyOf(times);
    incidents = List.copyOf(incidents);
    problems = List.copyOf(problems);
  }
}
