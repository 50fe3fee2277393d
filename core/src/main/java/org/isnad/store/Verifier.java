package org.isnad.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.zip.DataFormatException;
import org.isnad.actor.judgement.Line;
import org.isnad.base.Id;
import org.isnad.base.Sha256;
import org.isnad.base.Span;
import org.isnad.origin.JudgementLine;
import org.isnad.report.Report;
import org.isnad.report.Zone;

/** Checks a ledger: storage, hashes of artifacts, reports and readings, evidence, links, seals. */
final class Verifier {
  private final Ledger ledger;
  private final Consumer<Fault> listener;
  private long artifacts;
  private long reports;
  private long readings;
  private long mentions;
  private long claims;
  private long faults;

  Verifier(Ledger ledger, Consumer<Fault> listener) {
    this.ledger = ledger;
    this.listener = listener;
  }

  Verification run() {
    ledger.selfCheck().forEach(what -> fault("storage", what));
    each("SELECT sha256 FROM artifact ORDER BY sha256", "artifact", this::artifact);
    each("SELECT id FROM report ORDER BY id", "report", this::report);
    each("SELECT id FROM reading ORDER BY number, id", "reading", this::reading);
    judgements(
        Table.JUDGEMENT, () -> JudgementRows.all(ledger.handle()).stream().map(Line::id).toList());
    judgements(
        Table.ORIGIN_JUDGEMENT,
        () -> OriginJudgementRows.all(ledger.handle()).stream().map(JudgementLine::id).toList());
    links();
    Optional<Seal> last = seals();
    return new Verification(
        artifacts, reports, readings, mentions, claims, faults, last.map(Seal::hash));
  }

  private void links() {
    try {
      LinkVerifier.check(ledger, this::fault);
    } catch (RuntimeException e) {
      fault("links", "what comparing found cannot be loaded: " + e.getMessage());
    }
  }

  private Optional<Seal> seals() {
    try {
      Seal last = new Seals(ledger.handle()).check(this::fault);
      return Optional.of(last).filter(seal -> seal.number() > 0);
    } catch (RuntimeException e) {
      fault("seal", "the seals cannot be loaded: " + e.getMessage());
      return Optional.empty();
    }
  }

  private void fault(String where, String what) {
    faults++;
    listener.accept(new Fault(where, what));
  }

  /** A row that cannot even be loaded is a fault of that row; the check goes on. */
  private void each(String keys, String table, Consumer<String> check) {
    for (String key : keys(keys, table)) {
      try {
        check.accept(key);
      } catch (RuntimeException e) {
        fault(table + " " + key, "it cannot be loaded: " + e.getMessage());
      }
    }
  }

  private List<String> keys(String sql, String table) {
    try {
      return ledger.handle().select(sql).mapTo(String.class).list();
    } catch (RuntimeException e) {
      fault(table, "the table cannot be read: " + e.getMessage());
      return List.of();
    }
  }

  /** The id of a judgement is a hash of what it says. */
  private void judgements(Table table, Supplier<List<Id>> load) {
    List<String> recorded =
        keys("SELECT id FROM " + table.sqlName() + " ORDER BY number", table.sqlName());
    try {
      List<Id> loaded = load.get();
      for (int i = 0; i < recorded.size(); i++) {
        if (i >= loaded.size() || !loaded.get(i).value().equals(recorded.get(i))) {
          fault(table.sqlName() + " " + recorded.get(i), "it is not what was recorded");
        }
      }
    } catch (RuntimeException e) {
      fault(table.sqlName(), "the judgements cannot be loaded: " + e.getMessage());
    }
  }

  private void artifact(String sha256) {
    artifacts++;
    Artifact artifact =
        ledger
            .handle()
            .select("SELECT size, zlib FROM artifact WHERE sha256 = ?", sha256)
            .map((row, context) -> new Artifact(sha256, row.getLong(1), row.getBytes(2)))
            .one();
    try {
      if (!Sha256.hex(artifact.bytes()).equals(sha256)) {
        fault("artifact " + sha256, "its bytes have another hash");
      }
    } catch (DataFormatException e) {
      fault("artifact " + sha256, "its bytes cannot be unpacked: " + e.getMessage());
    }
  }

  private void report(String id) {
    reports++;
    Optional<Report> found = ledger.report(new Id(id));
    found.ifPresent(this::report);
  }

  private void report(Report report) {
    String where = "report " + report.id() + " (" + report.path() + ")";
    if (!report.id().equals(Report.idOf(report.sha256(), report.part(), report.text()))) {
      fault(where, "its text is not the text that was recorded");
    }
    if (!ledger.holdsArtifact(report.sha256())) {
      fault(where, "its bytes are missing");
    }
    for (Zone zone : report.zones()) {
      Span span = zone.span();
      if (span.end() > report.text().length()) {
        fault(where, "a zone ends at " + span.end() + ", after the text");
      }
    }
  }

  private void reading(String id) {
    readings++;
    ReadingRows rows = ledger.rows(id);
    Optional<Report> report = ledger.report(rows.report());
    if (report.isEmpty()) {
      fault("reading " + id, "its report is missing");
      return;
    }
    String where = " of " + report.get().path();
    if (!rows.id().value().equals(id)) {
      fault("reading " + id + where, "its rows are not those that were recorded");
    }
    mentions += rows.rows(Table.MENTION).size();
    claims += rows.rows(Table.CLAIM).size();
    ReportReading reading = ReadingDecoder.decode(report.get(), rows);
    new ReadingVerifier(rows, reading, (row, what) -> fault(row + where, what)).verify();
  }
}
