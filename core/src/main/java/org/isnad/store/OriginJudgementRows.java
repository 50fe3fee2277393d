package org.isnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.isnad.base.Id;
import org.isnad.origin.Grade;
import org.isnad.origin.Judgement;
import org.isnad.origin.Judgement.Verdict;
import org.isnad.origin.JudgementLine;
import org.jdbi.v3.core.Handle;

/**
 * Judgements on where reports come from, as rows. A grade has its scale as the verdict ({@code
 * source_grade}, {@code claim_grade}), whom it grades as the report and its mark as the other.
 */
final class OriginJudgementRows {
  private static final String UNDO = "undo";
  private static final String SOURCE = "source_grade";
  private static final String CLAIM = "claim_grade";

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
    String left = row.getString(5);
    String right = row.getString(6);
    return switch (verdict) {
      case UNDO -> new JudgementLine.Undone(new Id(left), by, at, why);
      case SOURCE ->
          new JudgementLine.Graded(new Grade.OfSource(left, Grade.reliability(right), by, why), at);
      case CLAIM ->
          new JudgementLine.Graded(
              new Grade.OfClaim(new Id(left), Grade.credibility(right), by, why), at);
      default -> {
        Verdict said = Verdict.valueOf(verdict.toUpperCase(Locale.ROOT));
        yield new JudgementLine.Judged(
            new Judgement(new Id(left), said, new Id(right), by, why), at);
      }
    };
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
    Sides sides = sides(line);
    return inserts.add(
            Table.ORIGIN_JUDGEMENT,
            line.id().value(),
            number,
            line.at().toString(),
            line.by(),
            sides.verdict(),
            sides.left(),
            sides.right(),
            sides.why(),
            now.toString())
        > 0;
  }

  private record Sides(String verdict, String left, String right, String why) {}

  private static Sides sides(JudgementLine line) {
    return switch (line) {
      case JudgementLine.Judged(Judgement j, Instant at) ->
          new Sides(
              j.verdict().name().toLowerCase(Locale.ROOT),
              j.report().value(),
              j.other().value(),
              j.note());
      case JudgementLine.Graded(Grade.OfSource g, Instant at) ->
          new Sides(SOURCE, g.source(), g.mark(), g.note());
      case JudgementLine.Graded(Grade.OfClaim g, Instant at) ->
          new Sides(CLAIM, g.claim().value(), g.mark(), g.note());
      case JudgementLine.Undone u -> new Sides(UNDO, u.of().value(), "", u.note());
    };
  }
}
