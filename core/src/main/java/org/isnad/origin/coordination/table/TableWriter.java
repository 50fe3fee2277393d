package org.isnad.origin.coordination.table;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes rows as CSV (RFC 4180, but for line ends). */
public final class TableWriter {
  private TableWriter() {}

  /** Writes all rows, the header too; the stream stays open. */
  public static void write(Stream<List<String>> rows, PrintStream out) {
    CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
    try {
      CSVPrinter printer = new CSVPrinter(out, format);
      for (List<String> row : (Iterable<List<String>>) rows::iterator) {
        printer.printRecord(row);
      }
      printer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
