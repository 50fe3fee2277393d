package org.isnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.isnad.base.Id;
import org.isnad.origin.Judgement;
import org.isnad.origin.Judgement.Verdict;
import org.isnad.origin.JudgementLine;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Judgements on where reports come from, as rows. */
final class OriginJudgementRows {
  private static final String UNDO = "undo";

  private OriginJudgementRows() {}

  /** All lines, in the order in which they were added. */
  static List<JudgementLine> all(Handle handle) {
    return handle
        .select(
            "SELECT judge, judged_at, why, verdict, report, other FROM origin_judgement ORDER BY"
                + " number")
        .map((row, context) -> line(row))
        .list();
  }

  private static JudgementLine line(ResultSet row) throws SQLException {
    String by = row.getString(1);
    Instant at = Instant.parse(row.getString(2));
    String why = row.getString(3);
    String verdict = row.getString(4);
    Id report = new Id(row.getString(5));
    if (verdict.equals(UNDO)) {
      return new JudgementLine.Undone(report, by, at, why);
    }
    Verdict said = Verdict.valueOf(verdict.toUpperCase(Locale.ROOT));
    Id other = new Id(row.getString(6));
    return new JudgementLine.Judged(new Judgement(report, said, other, by, why), at);
  }

  /** Adds a line unless it is there; whether it was added. */
  static boolean add(Handle handle, JudgementLine line, Instant now) {
    return handle.inTransaction(
        transaction -> {
          long last =
              transaction
                  .select("SELECT COALESCE(MAX(number), 0) FROM origin_judgement")
                  .mapTo(Long.class)
                  .one();
          return insert(transaction, line, last + 1, now);
        });
  }

  private static boolean insert(Handle handle, JudgementLine line, long number, Instant now) {
    PreparedBatch batch = handle.prepareBatch(Table.ORIGIN_JUDGEMENT.insert());
    batch.bind(0, line.id().value());
    batch.bind(1, number);
    batch.bind(2, line.at().toString());
    batch.bind(3, line.by());
    switch (line) {
      case JudgementLine.Judged judged -> {
        batch.bind(4, judged.judgement().verdict().name().toLowerCase(Locale.ROOT));
        batch.bind(5, judged.judgement().report().value());
        batch.bind(6, judged.judgement().other().value());
        batch.bind(7, judged.judgement().note());
      }
      case JudgementLine.Undone undone -> {
        batch.bind(4, UNDO);
        batch.bind(5, undone.of().value());
        batch.bind(6, "");
        batch.bind(7, undone.note());
      }
    }
    batch.bind(8, now.toString());
    batch.add();
    return batch.execute()[0] > 0;
  }
}
