package org.isnad.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.actor.judgement.JudgementLog;
import org.isnad.actor.judgement.Line;
import org.isnad.base.Id;
import org.isnad.base.Problem;
import org.isnad.base.ProblemKind;
import org.isnad.network.Histories;
import org.isnad.network.Joining;
import org.isnad.network.Joinings;
import org.isnad.origin.JudgementLine;
import org.isnad.origin.KeptLinks;
import org.isnad.origin.Link;
import org.isnad.report.Report;
import org.jdbi.v3.core.Handle;

/**
 * A case: what was read, append-only. Reading from it is for one thread; a {@link LedgerWriter} may
 * add meanwhile.
 */
public final class Ledger implements AutoCloseable {
  private final Database database;
  private final Handle handle;

  Ledger(Database database) {
    this.database = database;
    this.handle = database.jdbi().open();
  }

  /** The path of the case. */
  public String name() {
    return database.name();
  }

  public LedgerWriter writer(RunRecord run) {
    return writer(run, InstantSource.system());
  }

  LedgerWriter writer(RunRecord run, InstantSource clock) {
    return new LedgerWriter(database, run, clock);
  }

  /** Checks everything that the ledger holds; gives each fault as it is found. */
  public Verification verify(Consumer<Fault> faults) {
    return new Verifier(this, faults).run();
  }

  /** Whether there is a seal with this hash: then nothing sealed up to it was taken away. */
  public boolean holdsSeal(String hash) {
    return exists("SELECT 1 FROM seal WHERE hash = ?", hash);
  }

  List<String> selfCheck() {
    return database.selfCheck(handle);
  }

  Handle handle() {
    return handle;
  }

  /** Whether the whole reading of this report is in. */
  public boolean holdsReading(Id report) {
    return exists("SELECT 1 FROM reading WHERE report = ?", report.value());
  }

  public boolean holdsArtifact(String sha256) {
    return exists("SELECT 1 FROM artifact WHERE sha256 = ?", sha256);
  }

  private boolean exists(String sql, String key) {
    return handle.select(sql, key).mapTo(Integer.class).findFirst().isPresent();
  }

  /** All reports: those that were read in order of reading, then those that could not be. */
  public List<ReportHead> reports() {
    return handle
        .select(
            "SELECT r.id, r.sha256, "
                + FIRST_PATH
                + ", r.part, r.media_type, r.meta, c.number FROM report r"
                + " LEFT JOIN current_reading c ON c.report = r.id"
                + " ORDER BY CASE WHEN c.number IS NULL THEN 1 ELSE 0 END, c.number, r.id")
        .map(
            (row, context) ->
                new ReportHead(
                    new Id(row.getString(1)),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    Json.read(row.getString(6), Json.META),
                    row.getObject(7) != null))
        .list();
  }

  private static final String FIRST_PATH =
      "(SELECT s.path FROM sighting s WHERE s.report = r.id ORDER BY s.recorded_at, s.path LIMIT"
          + " 1)";

  public Optional<Report> report(Id id) {
    return handle
        .select(
            "SELECT r.id, r.sha256, "
                + FIRST_PATH
                + ", r.part, r.media_type, r.text, r.meta, r.zones, r.languages"
                + " FROM report r WHERE r.id = ?",
            id.value())
        .map(
            (row, context) ->
                new Report(
                    id,
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    Json.read(row.getString(7), Json.META),
                    Json.read(row.getString(8), Json.ZONES),
                    Json.read(row.getString(9), Json.LANGUAGES)))
        .findFirst();
  }

  /** Where a report was seen, in order of time. */
  public List<String> sightings(Id report) {
    return handle
        .select(
            "SELECT path FROM sighting WHERE report = ? ORDER BY recorded_at, path", report.value())
        .mapTo(String.class)
        .list();
  }

  /** The current reading of a report. */
  public Optional<ReportReading> reading(Id report) {
    return handle
        .select("SELECT id FROM current_reading WHERE report = ?", report.value())
        .mapTo(String.class)
        .findFirst()
        .flatMap(reading -> report(report).map(r -> ReadingDecoder.decode(r, rows(reading))));
  }

  /** The current reading of every report, in order of reading, one at a time. */
  public void eachReading(Consumer<ReportReading> consumer) {
    List<String> reports =
        handle
            .select("SELECT report FROM current_reading ORDER BY number")
            .mapTo(String.class)
            .list();
    reports.forEach(report -> reading(new Id(report)).ifPresent(consumer));
  }

  ReadingRows rows(String reading) {
    Map<Table, List<Row>> tables = new EnumMap<>(Table.class);
    for (Table table : Table.OF_A_READING) {
      int columns = table.columns().size() - 2;
      tables.put(
          table,
          handle
              .select(table.selectOfReading(), reading)
              .map((row, context) -> Rows.values(row, columns))
              .list());
    }
    return handle
        .select("SELECT report, tokens, sentences, passed_over FROM reading WHERE id = ?", reading)
        .map(
            (row, context) ->
                new ReadingRows(
                    new Id(row.getString(1)),
                    row.getLong(2),
                    row.getString(3),
                    row.getString(4),
                    tables))
        .one();
  }

  /** The claims in current readings whose id begins so; a full id or a part of one. */
  public List<ClaimAddress> claimsBeginning(String prefix) {
    String from = prefix.toLowerCase(Locale.ROOT);
    return handle
        .select(
            "SELECT DISTINCT c.id, r.report FROM claim c JOIN current_reading r ON r.id = c.reading"
                + " WHERE c.id >= ? AND c.id < ? ORDER BY c.id, r.report",
            from,
            from + "g")
        .map((row, context) -> new ClaimAddress(new Id(row.getString(1)), new Id(row.getString(2))))
        .list();
  }

  /** Every problem, in order of recording. */
  public List<Problem> problems() {
    return handle
        .select("SELECT kind, file, place, what, cure FROM problem ORDER BY recorded_at, file, id")
        .map(
            (row, context) ->
                new Problem(
                    ProblemKind.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5)))
        .list();
  }

  /** Every decision on joining sightings, in order of recording. */
  public List<Joining> joiningDecisions() {
    return JoiningRows.all(handle);
  }

  /** The decisions on joining that count. */
  public Joinings joinings() {
    return new Joinings(joiningDecisions());
  }

  /** Records a decision; earlier ones stay. */
  public void decide(Joining joining) {
    handle.useTransaction(h -> JoiningRows.add(h, joining));
  }

  /** What persons judged of who is who. */
  public JudgementLog judgements() {
    return new JudgementLog(JudgementRows.all(handle));
  }

  /**
   * Adds judgements at the end, in their order; what is there already is not added again.
   *
   * @return how many were added
   */
  public int judge(List<Line> lines) {
    return JudgementRows.add(handle, lines, InstantSource.system().instant());
  }

  /**
   * What persons judged of where reports come from, and how they graded, in the order in which it
   * was recorded.
   */
  public List<JudgementLine> originJudgements() {
    return OriginJudgementRows.all(handle);
  }

  /** Records a judgement at the end; false where it was there already. */
  public boolean judgeOrigin(JudgementLine line) {
    return OriginJudgementRows.add(handle, line, InstantSource.system().instant());
  }

  /** The reports that were compared by these rules. */
  public Set<Id> comparedReports(String method) {
    return KeptLinkRows.reports(handle, method);
  }

  /** The links that were found by these rules among the reports that were compared, in no order. */
  public List<Link> links(String method) {
    return KeptLinkRows.links(handle, method);
  }

  /** All that is kept of comparing reports by these rules. */
  public KeptLinks keptLinks(String method) {
    return KeptLinkRows.all(handle, method);
  }

  /** Keeps what was found by these rules, all of it or nothing. */
  public void keep(String method, KeptLinks.Growth growth) {
    KeptLinkRows.add(handle, method, growth, InstantSource.system().instant());
  }

  /** The reports whose id begins so; a full id or a part of one. */
  public List<Id> reportsBeginning(String prefix) {
    String from = prefix.toLowerCase(Locale.ROOT);
    return handle
        .select("SELECT id FROM report WHERE id >= ? AND id < ? ORDER BY id", from, from + "g")
        .mapTo(String.class)
        .map(Id::new)
        .list();
  }

  /** Equal as long as nothing is added. */
  public String state() {
    return Seal.last(handle).hash();
  }

  /**
   * The casebook that was kept beside this case, if it was made of the case as it stands.
   *
   * @param maker by which program
   */
  public Optional<Histories> keptCasebook(String maker) {
    try {
      return KeptBook.open(bookFile(), bookKey(state(), maker));
    } catch (IOException e) {
      return Optional.empty(); // it is made anew
    }
  }

  /**
   * Keeps a casebook beside this case. It holds nothing that the case does not, and may be deleted.
   *
   * @param state of the case when it was made
   * @return what hinders it; empty when it is kept
   */
  public Optional<Problem> keepCasebook(String state, String maker, Histories histories) {
    try {
      KeptBook.write(bookFile(), bookKey(state, maker), histories);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(KeptBook.notWritten(bookFile(), e));
    }
  }

  private Path bookFile() {
    return Path.of(name() + ".casebook");
  }

  private static String bookKey(String state, String maker) {
    return new RowHash().add(state).add(maker).whole();
  }

  /** How many rows a table has, for tests and summaries. */
  long count(Table table) {
    return handle.select("SELECT COUNT(*) FROM " + table.sqlName()).mapTo(Long.class).one();
  }

  @Override
  public void close() {
    handle.close();
  }
}
