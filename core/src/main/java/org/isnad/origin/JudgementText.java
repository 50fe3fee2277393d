package org.isnad.origin;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.isnad.base.Id;
import org.isnad.base.LedgerLine;

/**
 * Judgements on origins as text, one {@link LedgerLine} each. {@code copy-of} and {@code
 * independent-of} stand between two reports, {@code source-grade} between a name and a letter,
 * {@code claim-grade} between a claim and a figure, {@code undo} before the id of the line that it
 * takes back.
 */
public final class JudgementText {
  private static final String HEAD =
      "# Isnad origins 1: when, who, verdict (copy-of, independent-of, source-grade, claim-grade,"
          + " undo), left, right, why";

  private JudgementText() {}

  /** With a line that says what the columns are. */
  public static String write(List<JudgementLine> lines) {
    return LedgerLine.write(HEAD, lines.stream().map(JudgementText::written).toList());
  }

  private static LedgerLine written(JudgementLine line) {
    return switch (line) {
      case JudgementLine.Judged(Judgement j, Instant at) ->
          new LedgerLine(at, j.by(), verdict(j), j.report().value(), j.other().value(), j.note());
      case JudgementLine.Graded(Grade.OfSource g, Instant at) ->
          new LedgerLine(at, g.by(), "source-grade", g.source(), g.mark(), g.note());
      case JudgementLine.Graded(Grade.OfClaim g, Instant at) ->
          new LedgerLine(at, g.by(), "claim-grade", g.claim().value(), g.mark(), g.note());
      case JudgementLine.Undone u ->
          new LedgerLine(u.at(), u.by(), "undo", u.of().value(), "", u.note());
    };
  }

  private static String verdict(Judgement judgement) {
    return switch (judgement.verdict()) {
      case COPY_OF -> "copy-of";
      case INDEPENDENT -> "independent-of";
    };
  }

  /**
   * The inverse of {@link #write}.
   *
   * @param file what to call it in messages
   * @throws IllegalArgumentException for a line that cannot be read, with file, number and cure
   */
  public static List<JudgementLine> read(String file, String text) {
    return LedgerLine.read(file, text, JudgementText::meaning);
  }

  private static JudgementLine meaning(LedgerLine line) {
    String left = line.left();
    return switch (line.verdict().toLowerCase(Locale.ROOT)) {
      case "copy-of" -> judged(line, Judgement.Verdict.COPY_OF);
      case "independent-of" -> judged(line, Judgement.Verdict.INDEPENDENT);
      case "source-grade" ->
          new JudgementLine.Graded(
              new Grade.OfSource(left, Grade.reliability(line.right()), line.by(), line.why()),
              line.at());
      case "claim-grade" ->
          new JudgementLine.Graded(
              new Grade.OfClaim(
                  new Id(left), Grade.credibility(line.right()), line.by(), line.why()),
              line.at());
      case "undo" -> new JudgementLine.Undone(new Id(left), line.by(), line.at(), line.why());
      default ->
          throw new IllegalArgumentException("no verdict is called '" + line.verdict() + "'");
    };
  }

  private static JudgementLine judged(LedgerLine line, Judgement.Verdict verdict) {
    Id report = new Id(line.left());
    Id other = new Id(line.right());
    return new JudgementLine.Judged(
        new Judgement(report, verdict, other, line.by(), line.why()), line.at());
  }
}
