package org.isnad.base;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A line of a ledger as text, fit for version control: the fields stand between tabs in the order
 * given here. A tab or a line's end within a field would end it and becomes a blank.
 *
 * @param at when it was said
 * @param by who says it
 * @param verdict what is said, in a word
 * @param left what it is said of
 * @param right in which relation to what, or with which mark; may be empty
 * @param why the reason; may be empty
 */
public record LedgerLine(
    Instant at, String by, String verdict, String left, String right, String why) {
  private static final int FIELDS = 6;

  public LedgerLine {
    by = flat(by);
    left = flat(left);
    right = flat(right);
    why = flat(why);
  }

  private static String flat(String words) {
    return words.replaceAll("[\\t\\r\\n]+", " ");
  }

  /** The line without its break. */
  public String text() {
    return String.join("\t", at.toString(), by, verdict, left, right, why);
  }

  /**
   * A ledger as text.
   *
   * @param head says what the columns are; begins with {@code #} and has no break
   */
  public static String write(String head, List<LedgerLine> lines) {
    StringBuilder out = new StringBuilder(head).append('\n');
    lines.forEach(line -> out.append(line.text()).append('\n'));
    return out.toString();
  }

  /**
   * The inverse of {@link #write}; blank lines and those that begin with {@code #} say nothing.
   *
   * @param file what to call it in messages
   * @param meaning what a line says; refuses with an {@code IllegalArgumentException}
   * @throws IllegalArgumentException for a line that cannot be read, with file, number and cure
   */
  public static <T> List<T> read(String file, String text, Function<LedgerLine, T> meaning) {
    List<T> read = new ArrayList<>();
    List<String> all = text.lines().toList();
    for (int i = 0; i < all.size(); i++) {
      String line = all.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        read.add(read(file, i + 1, line, meaning));
      }
    }
    return read;
  }

  private static <T> T read(String file, int number, String line, Function<LedgerLine, T> meaning) {
    try {
      return meaning.apply(of(line.split("\t", -1)));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new IllegalArgumentException(
          "%s line %d: %s; a line has a time, a judge, a verdict, two sides and a reason between tabs: %s"
              .formatted(file, number, e.getMessage(), line),
          e);
    }
  }

  private static LedgerLine of(String[] f) {
    if (f.length != FIELDS) {
      throw new IllegalArgumentException(f.length + " fields");
    }
    return new LedgerLine(Instant.parse(f[0]), f[1], f[2], f[3], f[4], f[5]);
  }
}
