package org.isnad.app;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.isnad.base.Problem;

/**
 * Where output goes.
 *
 * @param width in columns
 */
public record Screen(PrintStream out, PrintStream err, int width) {
  private static final int DEFAULT_WIDTH = 100;

  /** The width that the launcher found, or 100 where there is no terminal. */
  static int columns() {
    String columns = System.getenv("ISNAD_COLUMNS");
    return columns == null || !columns.matches("[1-9][0-9]{1,3}")
        ? DEFAULT_WIDTH
        : Math.max(40, Integer.parseInt(columns));
  }

  /** Whether standard output is a terminal. */
  static boolean isTerminal() {
    return System.getenv("ISNAD_COLUMNS") != null;
  }

  /** Whether somebody watches the progress of a run. */
  static boolean showsProgress() {
    return System.getenv("ISNAD_PROGRESS") != null;
  }

  /** Tells what went wrong beside the answer. */
  void tell(Problem problem) {
    err.println(problem.line());
  }

  PrintWriter outWriter() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  PrintWriter errWriter() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }
}
