package org.isnad.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tab-separated files of this package: {@code #} opens a comment line. */
final class Tables {
  private Tables() {}

  /**
   * One line of a table.
   *
   * @param place file and line number, for errors
   */
  record Row(String place, List<String> cells) {
    /** A cell without outer spaces; empty where the line is shorter. */
    String cell(int column) {
      return column < cells.size() ? cells.get(column).strip() : "";
    }

    IllegalStateException wrong(String what) {
      return new IllegalStateException(place + ": " + what);
    }
  }

  static List<Row> rows(String resource) {
    try (InputStream in = Tables.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + resource + " is missing from the jar");
      }
      return rows(resource, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + resource, e);
    }
  }

  private static List<Row> rows(String resource, BufferedReader in) throws IOException {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(new Row(resource + ":" + number, List.of(line.split("\t"))));
      }
    }
    return rows;
  }
}
