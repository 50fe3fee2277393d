package org.isnad.origin;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.base.Id;

/**
 * Judgements on origins as text, one a line, fit for version control: when, who, verdict, left,
 * right, why, between tabs. {@code copy-of} and {@code independent-of} stand between two reports,
 * {@code source-grade} between a name and a letter, {@code claim-grade} between a claim and a
 * figure, {@code undo} before the id of the line that it takes back. Lines that begin with {@code
 * #} say nothing.
 */
public final class JudgementText {
  private static final String HEAD =
      "# Isnad origins 1: when, who, verdict (copy-of, independent-of, source-grade, claim-grade,"
          + " undo), left, right, why\n";
  private static final int FIELDS = 6;

  private JudgementText() {}

  /** With a line that says what the columns are. */
  public static String write(List<JudgementLine> lines) {
    StringBuilder out = new StringBuilder(HEAD);
    lines.forEach(line -> out.append(write(line)).append('\n'));
    return out.toString();
  }

  private static String write(JudgementLine line) {
    return switch (line) {
      case JudgementLine.Judged(Judgement j, Instant at) ->
          fields(at, j.by(), verdict(j), j.report().value(), j.other().value(), j.note());
      case JudgementLine.Graded(Grade.OfSource g, Instant at) ->
          fields(at, g.by(), "source-grade", g.source(), g.mark(), g.note());
      case JudgementLine.Graded(Grade.OfClaim g, Instant at) ->
          fields(at, g.by(), "claim-grade", g.claim().value(), g.mark(), g.note());
      case JudgementLine.Undone u -> fields(u.at(), u.by(), "undo", u.of().value(), "", u.note());
    };
  }

  private static String fields(
      Instant at, String by, String verdict, String left, String right, String why) {
    return String.join("\t", at.toString(), flat(by), verdict, flat(left), right, flat(why));
  }

  /** A tab or a line's end inside a field would end it. */
  private static String flat(String words) {
    return words.replaceAll("[\\t\\r\\n]+", " ");
  }

  private static String verdict(Judgement judgement) {
    return switch (judgement.verdict()) {
      case COPY_OF -> "copy-of";
      case INDEPENDENT -> "independent-of";
    };
  }

  /**
   * The inverse of {@link #write(List)}.
   *
   * @param file what to call it in messages
   * @throws IllegalArgumentException for a line that cannot be read, with file, number and cure
   */
  public static List<JudgementLine> read(String file, String text) {
    List<JudgementLine> lines = new ArrayList<>();
    List<String> all = text.lines().toList();
    for (int i = 0; i < all.size(); i++) {
      String line = all.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(read(file, i + 1, line));
      }
    }
    return lines;
  }

  private static JudgementLine read(String file, int number, String line) {
    String[] fields = line.split("\t", -1);
    try {
      if (fields.length != FIELDS) {
        throw new IllegalArgumentException(fields.length + " fields");
      }
      return read(fields);
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new IllegalArgumentException(
          "%s line %d: %s; a line has a time, a judge, a verdict, two sides and a reason between tabs: %s"
              .formatted(file, number, e.getMessage(), line),
          e);
    }
  }

  private static JudgementLine read(String[] fields) {
    Instant at = Instant.parse(fields[0]);
    String by = fields[1];
    String left = fields[3];
    String right = fields[4];
    String why = fields[5];
    return switch (fields[2].toLowerCase(Locale.ROOT)) {
      case "copy-of" -> judged(left, Judgement.Verdict.COPY_OF, right, by, why, at);
      case "independent-of" -> judged(left, Judgement.Verdict.INDEPENDENT, right, by, why, at);
      case "source-grade" ->
          new JudgementLine.Graded(new Grade.OfSource(left, Grade.reliability(right), by, why), at);
      case "claim-grade" ->
          new JudgementLine.Graded(
              new Grade.OfClaim(new Id(left), Grade.credibility(right), by, why), at);
      case "undo" -> new JudgementLine.Undone(new Id(left), by, at, why);
      default -> throw new IllegalArgumentException("no verdict is called '" + fields[2] + "'");
    };
  }

  private static JudgementLine judged(
      String report, Judgement.Verdict verdict, String other, String by, String why, Instant at) {
    return new JudgementLine.Judged(
        new Judgement(new Id(report), verdict, new Id(other), by, why), at);
  }
}
