package org.isnad.origin.coordination.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A table with a header (RFC 4180). A row that does not fit the header is a problem, not a guess.
 */
final class CsvTable {
  private static final char[] DELIMITERS = {',', ';', '\t'};
  private static final int LONGEST_HEADER = 1 << 16;

  private final String file;
  private final Map<Role, String> said;
  private final ProblemLog problems;
  private final Rows sink;

  CsvTable(String file, Map<Role, String> said, ProblemLog problems, Rows sink) {
    this.said = said;
    this.file = file;
    this.problems = problems;
    this.sink = sink;
  }

  /** Gives the number of rows. */
  long read(BufferedReader text) throws IOException {
    try (CSVParser parser = format(text).parse(text)) {
      Iterator<CSVRecord> records = parser.iterator();
      List<String> headers = records.hasNext() ? records.next().toList() : List.of();
      Columns columns = Columns.of(headers, said);
      if (columns.missing() != null) {
        noColumn(columns.missing(), headers);
        return 0;
      }
      return rows(parser, records, headers.size(), columns);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private long rows(CSVParser parser, Iterator<CSVRecord> records, int width, Columns columns) {
    long count = 0;
    long line = parser.getCurrentLineNumber() + 1;
    while (records.hasNext()) {
      CSVRecord row = records.next();
      count++;
      long next = parser.getCurrentLineNumber() + 1;
      row(row, line, Math.max(line, next - 1), width, columns);
      line = next;
    }
    return count;
  }

  private void row(CSVRecord row, long line, long last, int width, Columns columns) {
    if (row.size() != width) {
      problems.add(
          file,
          line,
          "The row has %d cells and the header has %d.".formatted(row.size(), width),
          "Put cells that hold the delimiter between quotation marks.");
    } else if (last > line && hasBrokenCell(row, columns)) {
      problems.add(
          file,
          line,
          "A quotation mark that is opened here is closed in line " + last + " only.",
          "Close it, or write it twice.");
    } else {
      sink.row(line, role -> columns.has(role) ? row.get(columns.place(role)) : null);
    }
  }

  /** An id that goes over lines has swallowed rows; a text may go over lines. */
  private static boolean hasBrokenCell(CSVRecord row, Columns columns) {
    for (Role role : Role.values()) {
      if (role != Role.TEXT && columns.has(role)) {
        String cell = row.get(columns.place(role));
        if (cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  private void noColumn(@Nullable String missing, List<String> headers) {
    problems.add(
        file,
        1,
        "No column is %s; the columns are: %s.".formatted(missing, String.join(", ", headers)),
        "Name the column that holds it "
            + missing
            + " in the first line, or say which it is with --columns.");
  }

  private static CSVFormat format(BufferedReader text) throws IOException {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(delimiter(text))
        .setIgnoreEmptyLines(true)
        .setTrailingData(true)
        .setLenientEof(true)
        .get();
  }

  /** The delimiter that the first line has most of. */
  private static char delimiter(BufferedReader text) throws IOException {
    text.mark(LONGEST_HEADER);
    int[] counts = new int[DELIMITERS.length];
    for (int i = 0, c = text.read();
        i < LONGEST_HEADER - 1 && c >= 0 && c != '\n';
        i++, c = text.read()) {
      for (int d = 0; d < DELIMITERS.length; d++) {
        counts[d] += c == DELIMITERS[d] ? 1 : 0;
      }
    }
    text.reset();
    int most = 0;
    for (int d = 1; d < DELIMITERS.length; d++) {
      most = counts[d] > counts[most] ? d : most;
    }
    return DELIMITERS[most];
  }
}
