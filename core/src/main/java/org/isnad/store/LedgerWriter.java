package org.isnad.store;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isnad.base.Id;
import org.isnad.base.Problem;
import org.isnad.report.Report;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * Adds to the ledger, one filing a transaction. For one thread. Adding again what is there changes
 * nothing; a run that added nothing leaves no trace.
 */
public final class LedgerWriter implements AutoCloseable {
  private final Database database;
  private final Handle handle;
  private final RunRecord run;
  private final String runId;
  private final InstantSource clock;
  private long number;
  private boolean runRecorded;

  LedgerWriter(Database database, RunRecord run, InstantSource clock) {
    this.database = database;
    this.handle = database.jdbi().open();
    this.run = run;
    this.runId = run.id().value();
    this.clock = clock;
    this.number =
        handle.select("SELECT COALESCE(MAX(number), 0) FROM reading").mapTo(Long.class).one();
  }

  /** All of it, or on an exception nothing. */
  public void add(Filing filing) {
    boolean ran = runRecorded;
    handle.useTransaction(transaction -> runRecorded = write(filing) || ran);
  }

  private boolean write(Filing filing) {
    String now = now();
    Inserts inserts = new Inserts(handle);
    int added = artifact(inserts, filing.artifact(), now) + report(inserts, filing.report(), now);
    ReadingRows reading = filing.reading();
    if (reading != null) {
      added += reading(inserts, reading, now);
    }
    for (Problem problem : filing.problems()) {
      added += problem(inserts, problem, now);
    }
    if (added > 0 && !runRecorded) {
      inserts.add(Table.RUN, runId, Json.write(run.settings()), Json.write(run.provenance()), now);
    }
    inserts.seal(now);
    return added > 0;
  }

  private String now() {
    return Seal.time(clock);
  }

  private static int artifact(Inserts inserts, @Nullable Artifact artifact, String now) {
    return artifact == null
        ? 0
        : inserts.add(Table.ARTIFACT, artifact.sha256(), artifact.size(), artifact.zlib(), now);
  }

  private int report(Inserts inserts, @Nullable Report report, String now) {
    if (report == null) {
      return 0;
    }
    String id = report.id().value();
    int added =
        inserts.add(
            Table.REPORT,
            id,
            report.sha256(),
            report.part(),
            report.mediaType(),
            report.text(),
            Json.write(report.meta(), Json.META),
            Json.write(report.zones(), Json.ZONES),
            Json.write(report.languages(), Json.LANGUAGES),
            runId,
            now);
    return added + inserts.add(Table.SIGHTING, id, report.path(), runId, now);
  }

  private int reading(Inserts inserts, ReadingRows rows, String now) {
    String id = rows.id().value();
    int added =
        inserts.add(
            Table.READING,
            id,
            rows.report().value(),
            number + 1,
            rows.tokens(),
            rows.sentences(),
            rows.passedOver(),
            runId,
            now);
    if (added > 0) {
      number++;
      Table.OF_A_READING.forEach(table -> children(table, id, rows.rows(table)));
    }
    return added;
  }

  private void children(Table table, String reading, List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    PreparedBatch batch = handle.prepareBatch(table.insert());
    for (int ordinal = 0; ordinal < rows.size(); ordinal++) {
      List<@Nullable Object> values = new ArrayList<>(table.columns().size());
      Collections.addAll(values, reading, ordinal);
      values.addAll(rows.get(ordinal).values());
      Inserts.add(batch, values);
    }
    batch.execute();
  }

  private int problem(Inserts inserts, Problem p, String now) {
    Id id = Id.of("problem", p.kind(), p.file(), p.place(), p.what());
    return inserts.add(
        Table.PROBLEM,
        id.value(),
        p.kind().name().toLowerCase(java.util.Locale.ROOT),
        p.file(),
        p.place(),
        p.what(),
        p.cure(),
        runId,
        now);
  }

  @Override
  public void close() {
    database.settle(handle);
    handle.close();
  }
}
