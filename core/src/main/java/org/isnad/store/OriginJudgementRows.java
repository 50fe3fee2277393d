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
          Inserts inserts = new Inserts(transaction);
          boolean added = insert(inserts, line, last + 1, now);
          inserts.seal(now.toString());
          return added;
        });
  }

  private static boolean insert(Inserts inserts, JudgementLine line, long number, Instant now) {
    return switch (line) {
      case JudgementLine.Judged judged ->
          insert(
              inserts,
              line,
              number,
              now,
              judged.judgement().verdict().name().toLowerCase(Locale.ROOT),
              judged.judgement().report(),
              judged.judgement().other().value(),
              judged.judgement().note());
      case JudgementLine.Undone undone ->
          insert(inserts, line, number, now, UNDO, undone.of(), "", undone.note());
    };
  }

  private static boolean insert(
      Inserts inserts,
      JudgementLine line,
      long number,
      Instant now,
      String verdict,
      Id about,
      String other,
      String note) {
    return inserts.add(
            Table.ORIGIN_JUDGEMENT,
            line.id().value(),
            number,
            line.at().toString(),
            line.by(),
            verdict,
            about.value(),
            other,
            note,
            now.toString())
        > 0;
  }
}
