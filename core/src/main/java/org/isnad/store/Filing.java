package org.isnad.store;

import java.util.List;
import org.isnad.base.Problem;
import org.isnad.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * What goes into the ledger together, in one transaction. Made by the threads that read, so that
 * the one that writes has little to do.
 */
public final class Filing {
  private final @Nullable Report report;
  private final @Nullable Artifact artifact;
  private final @Nullable ReadingRows reading;
  private final List<Problem> problems;

  private Filing(
      @Nullable Report report,
      @Nullable Artifact artifact,
      @Nullable ReadingRows reading,
      List<Problem> problems) {
    this.report = report;
    this.artifact = artifact;
    this.reading = reading;
    this.problems = List.copyOf(problems);
  }

  /**
   * A report with its whole reading.
   *
   * @param artifact its bytes; null when the ledger has them or an earlier filing brings them
   * @throws IndexOutOfBoundsException when something lies outside the report's text
   */
  public static Filing read(ReportReading reading, @Nullable Artifact artifact) {
    return new Filing(
        reading.report(), artifact, ReadingEncoder.encode(reading), reading.problems());
  }

  /** A report that could not be read: it is kept, and read when the case is next brought it. */
  public static Filing unread(Report report, @Nullable Artifact artifact, Problem why) {
    return new Filing(report, artifact, null, List.of(why));
  }

  /** A report that the ledger has already, perhaps seen in another place. */
  public static Filing seenAgain(Report report) {
    return new Filing(report, null, null, List.of());
  }

  public static Filing problem(Problem problem) {
    return new Filing(null, null, null, List.of(problem));
  }

  @Nullable Report report() {
    return report;
  }

  @Nullable Artifact artifact() {
    return artifact;
  }

  @Nullable ReadingRows reading() {
    return reading;
  }

  List<Problem> problems() {
    return problems;
  }
}
