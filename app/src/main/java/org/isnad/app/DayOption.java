package org.isnad.app;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day that a question is about. */
final class DayOption {
  @Option(names = "--on", paramLabel = "DATE", description = "The day asked about.")
  private @Nullable LocalDate on;

  @Nullable LocalDate on() {
    return on;
  }
}
