package org.isnad.actor.judgement;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Id;

/**
 * Judgements as text, one a line, fit for version control: when, who, verdict, left, right, why,
 * between tabs. {@code undo} stands in the place of the verdict with the id of what it takes back
 * on the left. Lines that begin with {@code #} say nothing.
 */
public final class LedgerText {
  private static final String HEAD =
      "# Isnad identity 1: when, who, verdict (same, different, unsure, facade-of, undo), left,"
          + " right, why\n";
  private static final String UNDO = "undo";
  private static final int FIELDS = 6;

  private LedgerText() {}

  /** With a line that says what the columns are. */
  public static String write(List<Line> lines) {
    StringBuilder out = new StringBuilder(HEAD);
    lines.forEach(line -> out.append(write(line)).append('\n'));
    return out.toString();
  }

  /** One line without its break. */
  public static String write(Line line) {
    return switch (line) {
      case Line.Judged(Judgement j, Instant at) ->
          String.join(
              "\t",
              at.toString(),
              j.by().text(),
              j.verdict().text(),
              j.left().text(),
              j.right().text(),
              j.why());
      case Line.Undone u ->
          String.join("\t", u.at().toString(), u.by().text(), UNDO, u.of().value(), "", u.why());
    };
  }

  /**
   * The inverse of {@link #write(List)}.
   *
   * @param file what to call it in messages
   * @throws IllegalArgumentException for a line that cannot be read, with file, number and cure
   */
  public static List<Line> read(String file, String text) {
    List<Line> lines = new ArrayList<>();
    List<String> all = text.lines().toList();
    for (int i = 0; i < all.size(); i++) {
      String line = all.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(read(file, i + 1, line));
      }
    }
    return lines;
  }

  private static Line read(String file, int number, String line) {
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

  private static Line read(String[] fields) {
    Instant at = Instant.parse(fields[0]);
    Judge by = Judge.of(fields[1]);
    if (fields[2].equals(UNDO)) {
      return new Line.Undone(new Id(fields[3]), by, at, fields[5]);
    }
    Verdict verdict = Verdict.of(fields[2]);
    return new Line.Judged(
        new Judgement(Node.of(fields[3]), verdict, Node.of(fields[4]), by, fields[5]), at);
  }
}
