package org.isnad.pipeline;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.isnad.base.Problem;
import org.isnad.claim.Claim;
import org.isnad.export.ClaimJson;
import org.isnad.report.Report;

/** Writes claims as JSON lines; keeps nothing. */
public final class JsonLinesSink implements Sink<JsonLinesSink.Lines> {
  private final PrintStream out;
  private final Consumer<Problem> problems;

  /**
   * Writes claims.
   *
   * @param out flushed after every report, not closed
   * @param problems told of every problem, in order
   */
  public JsonLinesSink(PrintStream out, Consumer<Problem> problems) {
    this.out = out;
    this.problems = problems;
  }

  /** What one report gives. */
  public record Lines(String claims, List<Problem> problems) {}

  @Override
  public boolean holds(Report report) {
    return false;
  }

  @Override
  public boolean wantsBytes(Report report) {
    return false;
  }

  @Override
  public Lines prepare(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Read read -> lines(read.reading());
      case Outcome.Known known -> new Lines("", List.of());
      case Outcome.Unread unread -> new Lines("", List.of(unread.problem()));
      case Outcome.Failed failed -> new Lines("", List.of(failed.problem()));
    };
  }

  private static Lines lines(Reading reading) {
    Report report = reading.text().report();
    List<Claim> claims = reading.claims().all();
    return new Lines(
        claims.stream().map(c -> ClaimJson.line(c, report) + "\n").collect(Collectors.joining()),
        reading.text().problems());
  }

  @Override
  public void write(Lines lines) {
    out.print(lines.claims());
    out.flush();
    lines.problems().forEach(problems);
  }

  @Override
  public void close() {
    out.flush();
  }
}
