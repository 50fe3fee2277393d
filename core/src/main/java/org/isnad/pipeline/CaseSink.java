package org.isnad.pipeline;

import org.isnad.passage.Sentence;
import org.isnad.report.Report;
import org.isnad.store.Artifact;
import org.isnad.store.Filing;
import org.isnad.store.Ledger;
import org.isnad.store.LedgerWriter;
import org.isnad.store.ReportReading;
import org.isnad.store.RunRecord;
import org.jspecify.annotations.Nullable;

/** Writes readings into a case. */
public final class CaseSink implements Sink<Filing> {
  private final Ledger ledger;
  private final LedgerWriter writer;
  private String lastArtifact = "";

  /** Writes into the ledger, which it neither opens nor closes. */
  public CaseSink(Ledger ledger, RunRecord run) {
    this.ledger = ledger;
    this.writer = ledger.writer(run);
  }

  @Override
  public boolean holds(Report report) {
    return ledger.holdsReading(report.id());
  }

  /** The parts of a container come one after the other; the first brings the container's bytes. */
  @Override
  public boolean wantsBytes(Report report) {
    if (report.sha256().equals(lastArtifact)) {
      return false;
    }
    lastArtifact = report.sha256();
    return !ledger.holdsArtifact(lastArtifact);
  }

  @Override
  public Filing prepare(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Read read -> Filing.read(reading(read.reading()), artifact(read.bytes()));
      case Outcome.Known known -> Filing.seenAgain(known.report());
      case Outcome.Unread unread ->
          Filing.unread(unread.report(), artifact(unread.bytes()), unread.problem());
      case Outcome.Failed failed -> Filing.problem(failed.problem());
    };
  }

  private static @Nullable Artifact artifact(byte @Nullable [] bytes) {
    return bytes == null ? null : Artifact.of(bytes);
  }

  private static ReportReading reading(Reading reading) {
    return new ReportReading(
        reading.text().report(),
        reading.text().sentences().stream().map(Sentence::span).toList(),
        reading.text().sentences().stream().mapToInt(Sentence::size).sum(),
        reading.mentions(),
        reading.times(),
        reading.voices(),
        reading.claims(),
        reading.incidents(),
        reading.text().problems());
  }

  @Override
  public void write(Filing filing) {
    writer.add(filing);
  }

  @Override
  public void close() {
    writer.close();
  }
}
