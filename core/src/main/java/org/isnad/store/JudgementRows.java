package org.isnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.isnad.actor.judgement.Judge;
import org.isnad.actor.judgement.Judgement;
import org.isnad.actor.judgement.Line;
import org.isnad.actor.judgement.Node;
import org.isnad.actor.judgement.Verdict;
import org.isnad.base.Id;
import org.jdbi.v3.core.Handle;

/** Judgements as rows. */
final class JudgementRows {
  private static final String UNDO = "undo";

  private JudgementRows() {}

  /** All lines, in the order in which they were added. */
  static List<Line> all(Handle handle) {
    return handle
        .select(
            "SELECT judge, judged_at, why, verdict, subject, object FROM judgement ORDER BY number")
        .map((row, context) -> line(row))
        .list();
  }

  private static Line line(ResultSet row) throws SQLException {
    Judge by = Judge.of(row.getString(1));
    Instant at = Instant.parse(row.getString(2));
    String why = row.getString(3);
    String verdict = row.getString(4);
    if (verdict.equals(UNDO)) {
      return new Line.Undone(new Id(row.getString(5)), by, at, why);
    }
    return new Line.Judged(
        new Judgement(
            Node.of(row.getString(5)), Verdict.of(verdict), Node.of(row.getString(6)), by, why),
        at);
  }

  /** Adds those that are not there, in their order; returns how many that were. */
  static int add(Handle handle, List<Line> lines, Instant now) {
    return handle.inTransaction(
        transaction -> {
          long number =
              transaction
                  .select("SELECT COALESCE(MAX(number), 0) FROM judgement")
                  .mapTo(Long.class)
                  .one();
          Inserts inserts = new Inserts(transaction);
          int added = 0;
          for (Line line : lines) {
            added += add(inserts, line, number + added + 1, now);
          }
          inserts.seal(now.toString());
          return added;
        });
  }

  private static int add(Inserts inserts, Line line, long number, Instant now) {
    Sides sides = sides(line);
    return inserts.add(
        Table.JUDGEMENT,
        line.id().value(),
        number,
        line.at().toString(),
        line.by().text(),
        sides.verdict(),
        sides.subject(),
        sides.object(),
        line.why(),
        now.toString());
  }

  private record Sides(String verdict, String subject, String object) {}

  private static Sides sides(Line line) {
    return switch (line) {
      case Line.Judged(Judgement j, Instant at) ->
          new Sides(j.verdict().text(), j.left().text(), j.right().text());
      case Line.Undone undone -> new Sides(UNDO, undone.of().value(), "");
    };
  }
}
