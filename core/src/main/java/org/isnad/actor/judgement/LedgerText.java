package org.isnad.actor.judgement;

import java.time.Instant;
import java.util.List;
import org.isnad.base.Id;
import org.isnad.base.LedgerLine;

/**
 * Judgements as text, one {@link LedgerLine} each. {@code undo} stands in the place of the verdict
 * with the id of what it takes back on the left.
 */
public final class LedgerText {
  private static final String HEAD =
      "# Isnad identity 1: when, who, verdict (same, different, unsure, facade-of, undo), left,"
          + " right, why";
  private static final String UNDO = "undo";

  private LedgerText() {}

  /** With a line that says what the columns are. */
  public static String write(List<Line> lines) {
    return LedgerLine.write(HEAD, lines.stream().map(LedgerText::written).toList());
  }

  /** One line without its break. */
  public static String write(Line line) {
    return written(line).text();
  }

  private static LedgerLine written(Line line) {
    return switch (line) {
      case Line.Judged(Judgement j, Instant at) ->
          new LedgerLine(
              at, j.by().text(), j.verdict().text(), j.left().text(), j.right().text(), j.why());
      case Line.Undone u ->
          new LedgerLine(u.at(), u.by().text(), UNDO, u.of().value(), "", u.why());
    };
  }

  /**
   * The inverse of {@link #write(List)}.
   *
   * @param file what to call it in messages
   * @throws IllegalArgumentException for a line that cannot be read, with file, number and cure
   */
  public static List<Line> read(String file, String text) {
    return LedgerLine.read(file, text, LedgerText::meaning);
  }

  private static Line meaning(LedgerLine line) {
    Judge by = Judge.of(line.by());
    if (line.verdict().equals(UNDO)) {
      return new Line.Undone(new Id(line.left()), by, line.at(), line.why());
    }
    Verdict verdict = Verdict.of(line.verdict());
    return new Line.Judged(
        new Judgement(Node.of(line.left()), verdict, Node.of(line.right()), by, line.why()),
        line.at());
  }
}
